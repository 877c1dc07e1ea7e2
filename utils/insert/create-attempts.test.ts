import { describe, expect, it } from 'vitest';

import { createAttempts } from './create-attempts.ts';

/** Attempts that are counted; 'no' was certainly not done. */
function counted() {
  const attempts = createAttempts<string>((outcome) => outcome === 'no');
  let count = 0;
  return {
    make: (name: string, outcome: string | Error) =>
      attempts(name, async () => {
        count += 1;
        if (outcome instanceof Error) throw outcome;
        return outcome;
      }),
    count: () => count,
  };
}

describe('an attempt', () => {
  it('is made once, however often it is asked for, also at the same time', async () => {
    const { make, count } = counted();
    expect(await Promise.all([make('a', 'done'), make('a', 'other')])).toEqual(['done', 'done']);
    expect(await make('a', 'third')).toBe('done');
    expect(count()).toBe(1);
  });

  it('is made for each name', async () => {
    const { make, count } = counted();
    await make('a', 'done');
    await make('b', 'done');
    expect(count()).toBe(2);
  });

  it('may be made again when nothing was done', async () => {
    const { make, count } = counted();
    expect(await make('a', 'no')).toBe('no');
    expect(await make('a', 'done')).toBe('done');
    expect(count()).toBe(2);
  });

  it('may be made again when it broke', async () => {
    const { make } = counted();
    await expect(make('a', new Error('broke'))).rejects.toThrow('broke');
    expect(await make('a', 'done')).toBe('done');
  });
});
