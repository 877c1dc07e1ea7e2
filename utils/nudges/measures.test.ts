import { describe, expect, it } from 'vitest';

import { findMeasures } from './measures.ts';
import { conceptNumber } from './mention.ts';
import { tokenize } from './tokenize.ts';

const measuresOf = (text: string): string[] =>
  findMeasures(tokenize(text)).map(({ concept }) =>
    concept === conceptNumber('duration') ? 'duration' : 'amount',
  );

describe('findMeasures', () => {
  it.each([
    ['Antwort nach 10 Tagen', ['duration']],
    ['wartet drei Wochen', ['duration']],
    ['Callers wait 14 minutes', ['duration']],
    ['takes several days', ['duration']],
    ['neue Gebühr von 8 Euro', ['amount']],
    ['steigt um 14 Prozent', ['amount']],
    ['costs 20 dollars for two months', ['amount', 'duration']],
  ])('finds the measures of "%s"', (text, found) => {
    expect(measuresOf(text)).toEqual(found);
  });

  it.each([
    'Version 3',
    'ein Euro-Schein',
    'Tage',
    '12. Wochen später',
    'days of 2024',
    'Java 21',
    '',
  ])('finds none in "%s"', (text) => {
    expect(measuresOf(text)).toEqual([]);
  });

  it('spans number and unit', () => {
    const [found] = findMeasures(tokenize('nach etwa neun Monaten Pause'));
    expect(found).toMatchObject({ from: 2, to: 3, manner: 'said' });
  });
});
