import { setTimeout as wait } from 'node:timers/promises';

import type { Browser } from 'puppeteer-core';

import { backgroundState } from '../../firefox/from-within.ts';

/** A background that sleeps for less than this may be missed, in milliseconds. */
const LOOK_MS = 100;

/** Counts how often Firefox suspends the background while something is done. */
export async function countingSleeps<T>(
  browser: Browser,
  deed: (soFar: () => number) => Promise<T>,
): Promise<T> {
  const stopping = new AbortController();
  let sleeps = 0;
  async function watch() {
    for (let wasAwake = false; !stopping.signal.aborted; await wait(LOOK_MS)) {
      const isAwake = (await backgroundState(browser)) === 'running';
      if (wasAwake && !isAwake) sleeps += 1;
      wasAwake = isAwake;
    }
  }
  const watching = watch();
  try {
    return await deed(() => sleeps);
  } finally {
    stopping.abort();
    await watching;
  }
}
