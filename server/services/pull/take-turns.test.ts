import { describe, expect, it } from 'vitest';

import { takeTurns } from './take-turns.ts';

function stage(atOnce: number, mostWaiting: number) {
  const turns = takeTurns(atOnce, { mostWaiting, onFull: () => new Error('full') });
  const begun: number[] = [];
  const end: (() => void)[] = [];
  const run = (n: number) =>
    turns(async () => {
      begun.push(n);
      await new Promise<void>((resolve) => (end[n] = resolve));
      return n;
    });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return { turns, begun, end, run, settle };
}

describe('takeTurns', () => {
  it('begins so many at once, and the others in the order in which they came', async () => {
    const { begun, end, run, settle } = stage(2, 10);
    const results = [0, 1, 2, 3].map(run);
    await settle();
    expect(begun).toEqual([0, 1]);
    end[1]?.();
    await settle();
    expect(begun).toEqual([0, 1, 2]);
    end[0]?.();
    await settle();
    expect(begun).toEqual([0, 1, 2, 3]);
    end[2]?.();
    end[3]?.();
    expect(await Promise.all(results)).toEqual([0, 1, 2, 3]);
  });

  it('refuses whoever comes when too many wait, and takes them again later', async () => {
    const { end, run, settle } = stage(1, 1);
    const first = run(0);
    const second = run(1);
    await expect(run(2)).rejects.toThrow('full');
    end[0]?.();
    await first;
    await settle();
    const third = run(3);
    end[1]?.();
    await second;
    await settle();
    end[3]?.();
    expect(await third).toBe(3);
  });

  it('hands the turn on when one fails', async () => {
    const { turns } = stage(1, 10);
    const failing = turns(() => Promise.reject(new Error('broken')));
    const next = turns(() => Promise.resolve('next'));
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('next');
    expect(await turns(() => Promise.resolve('later'))).toBe('later');
  });
});
