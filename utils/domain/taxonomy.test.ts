import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { frictionKeys, journeyStepKeys, touchpointKeys, usualStep } from './taxonomy.ts';

const codebook = join(import.meta.dirname, '../../../shared/tickets/LABELS.md');

describe('the default taxonomy', () => {
  it('suggests a journey step for every touchpoint', () => {
    expect(Object.keys(usualStep).toSorted()).toEqual([...touchpointKeys].toSorted());
    for (const step of Object.values(usualStep)) expect(journeyStepKeys).toContain(step);
  });

  // The codebook is shared test data; a clone without it has nothing to compare with.
  it.runIf(existsSync(codebook))('has the keys of the codebook', () => {
    const rows = readFileSync(codebook, 'utf8').matchAll(/^\| ([a-z_]+) \|/gm);
    const keys = [...rows]
      .map(([, key]) => key)
      .filter((key) => key !== 'label' && key !== 'customer' && key !== 'internal');
    expect(keys).toEqual([...touchpointKeys, ...frictionKeys]);
  });
});
