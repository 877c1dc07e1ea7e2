import { describe, expect, it } from 'vitest';

import { sampleExample } from '../../../../test/dashboard/sample-pieces.ts';
import { touchpointKeys } from '../../../../utils/domain/taxonomy.ts';
import { countOpen, exampleSlots, isOpenSlot } from './example-slots.ts';

describe('exampleSlots', () => {
  it('has one place for each touchpoint, all of them open at first', () => {
    const { lines, retired } = exampleSlots([]);
    expect(lines.map(({ slot }) => slot)).toEqual([...touchpointKeys]);
    expect(countOpen(lines)).toBe(12);
    expect(lines.every(({ shipped }) => shipped.de.general !== '')).toBe(true);
    expect(retired).toEqual([]);
  });

  it('has one open place less for each touchpoint with an example, however many it has', () => {
    const items = [
      sampleExample(2, 'billing', { de: 'Zweites' }),
      sampleExample(1, 'billing', { de: 'Erstes' }),
    ];
    const { lines } = exampleSlots(items);
    expect(countOpen(lines)).toBe(11);
    const billing = lines.find(({ slot }) => slot === 'billing');
    expect(billing?.own.map(({ body }) => body.text.de)).toEqual(['Erstes', 'Zweites']);
    expect(billing && isOpenSlot(billing)).toBe(false);
  });

  it('counts no proposal, nothing that is over and no place that it does not know', () => {
    const over = sampleExample(2, 'billing', { de: 'Alt' }, { state: 'retired' });
    const { lines, retired } = exampleSlots([
      sampleExample(1, 'billing', { de: 'Idee' }, { state: 'proposed' }),
      over,
      sampleExample(3, 'help:friction', { de: 'Anderswo' }),
    ]);
    expect(countOpen(lines)).toBe(12);
    expect(retired).toEqual([over]);
  });
});
