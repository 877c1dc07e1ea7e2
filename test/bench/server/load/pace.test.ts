import { setTimeout as sleep } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { runAt } from './pace.ts';

describe('an open pace', () => {
  it('sends as many as it says, whatever the answers take', async () => {
    const paced = await runAt({ kind: 'open', perSecond: 200, seconds: 0.5 }, () => sleep(100));
    expect(paced.done).toBeGreaterThan(60);
    expect(paced.done).toBeLessThan(140);
    expect(paced.p50).toBeGreaterThanOrEqual(99);
  });

  it('charges a stall to everybody who was due meanwhile, not to one request', async () => {
    let free = Promise.resolve();
    const paced = await runAt({ kind: 'open', perSecond: 100, seconds: 0.6 }, async (index) => {
      if (index === 10) free = sleep(300);
      await free;
    });
    // Some thirty requests were due in the 300 ms, so the upper half of them waited 100 ms and more.
    expect(paced.max).toBeGreaterThan(250);
    expect(paced.p95).toBeGreaterThan(150);
  });

  it('is the same in every run', async () => {
    const count = async () =>
      (await runAt({ kind: 'open', perSecond: 300, seconds: 0.1 }, noWork)).done;
    expect(await count()).toBe(await count());
  });
});

describe('a closed pace', () => {
  it('keeps every lane busy, one request at a time', async () => {
    const busy = [0, 0, 0];
    const paced = await runAt({ kind: 'closed', lanes: 3, seconds: 0.1 }, async (_, lane) => {
      busy[lane]! += 1;
      expect(busy[lane]).toBe(1);
      await sleep(5);
      busy[lane]! -= 1;
    });
    expect(paced.errors).toEqual({});
    expect(paced.done).toBeGreaterThanOrEqual(3);
  });

  it('counts failures by what they say and times answers alone', async () => {
    const paced = await runAt({ kind: 'closed', lanes: 1, seconds: 0.05 }, async (index) => {
      await sleep(2);
      if (index < 2) throw new Error('503');
    });
    expect(paced.errors).toEqual({ '503': 2 });
    expect(paced.max).toBeGreaterThanOrEqual(1);
  });
});

async function noWork() {
  await Promise.resolve();
}
