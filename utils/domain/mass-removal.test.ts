import { describe, expect, it } from 'vitest';

import { isMassRemoval } from './mass-removal.ts';

describe('isMassRemoval', () => {
  it.each([
    [20, 20, false],
    [20, 25, false],
    [21, 21, true],
    [21, 104, true],
    [21, 105, false],
    [23, 115, false],
    [24, 115, true],
    [2_000, 10_000, false],
    [2_001, 10_000, true],
    [0, 0, false],
  ])('%i of %i: %s', (count, of, answer) => {
    expect(isMassRemoval(count, of)).toBe(answer);
  });
});
