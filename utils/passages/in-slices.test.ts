import { describe, expect, it } from 'vitest';

import { inSlices } from './in-slices.ts';

/** Works for so many milliseconds in steps of half a millisecond. */
function* work(milliseconds: number): Generator<void, string> {
  const until = performance.now() + milliseconds;
  while (performance.now() < until) {
    const step = performance.now() + 0.5;
    while (performance.now() < step);
    yield;
  }
  return 'done';
}

describe('inSlices', () => {
  it('lets others have their turn while it works', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    expect(await inSlices(work(40), new AbortController().signal)).toBe('done');
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
  });

  it('stops when nobody wants it any more', async () => {
    const stop = new AbortController();
    const done = inSlices(work(10_000), stop.signal);
    stop.abort(new Error('enough'));
    await expect(done).rejects.toThrow('enough');
  });
});
