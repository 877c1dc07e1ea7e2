import { describe, expect, it } from 'vitest';

import { coalesce } from './coalesce.ts';

describe('coalesce', () => {
  it('runs the first call at once and folds a burst into one more run', async () => {
    let runs = 0;
    const gates: (() => void)[] = [];
    const poke = coalesce(() => {
      runs += 1;
      return new Promise((resolve) => gates.push(resolve));
    });
    poke();
    expect(runs).toBe(1);
    for (let i = 0; i < 20; i += 1) poke();
    expect(runs).toBe(1);
    gates[0]?.();
    await Promise.resolve();
    await Promise.resolve();
    expect(runs).toBe(2);
    gates[1]?.();
    await Promise.resolve();
    await Promise.resolve();
    expect(runs).toBe(2);
    poke();
    expect(runs).toBe(3);
  });
});
