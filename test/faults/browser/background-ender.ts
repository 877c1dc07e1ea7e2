import { setTimeout as wait } from 'node:timers/promises';

import type { CDPSession } from 'playwright-core';

import { findBackgrounds } from '../../e2e/support/background.ts';
import type { ExtensionBrowser } from '../../e2e/support/chromium.ts';
import type { Random } from '../../simulator/random.ts';

/** A deed on a screen is over after this time, mostly; milliseconds. */
const DEED_MS = 450;
/** Every so many deeds the background is ended again as often as it comes back. */
const BURST_EVERY = 20;
const BURST = 5;

/** Ends the background while people work. */
export type BackgroundEnder = {
  /** How often it was really there to be ended. */
  ended: () => number;
  /** Does something, and ends the background at random moments meanwhile. */
  during: <T>(deed: () => Promise<T>) => Promise<T>;
  endNow: () => Promise<void>;
};

/** `least`: the fewest ends for each deed; mostly it is one or two. */
export async function openBackgroundEnder(
  browser: ExtensionBrowser,
  random: Random,
): Promise<BackgroundEnder> {
  const whole = browser.context.browser();
  if (!whole) throw new Error('This browser cannot be asked for its targets.');
  const session: CDPSession = await whole.newBrowserCDPSession();
  let ended = 0;
  let deeds = 0;

  async function endNow() {
    for (const targetId of await findBackgrounds(session, browser.extensionId)) {
      // It may have ended by itself between the question and the deed.
      const { success } = await session
        .send('Target.closeTarget', { targetId })
        .catch(() => ({ success: false }));
      if (success) ended += 1;
    }
  }

  async function endAtRandom() {
    deeds += 1;
    const isBurst = deeds % BURST_EVERY === 0;
    const times = isBurst ? BURST : 1 + random.int(2);
    for (let i = 0; i < times; i += 1) {
      await wait(random.int(isBurst ? DEED_MS / 3 : DEED_MS));
      await endNow();
    }
  }

  return {
    ended: () => ended,
    async during(deed) {
      const [result] = await Promise.all([deed(), endAtRandom()]);
      return result;
    },
    endNow,
  };
}
