import browser from 'webextension-polyfill';

import { envelopeFor } from '../../utils/messages/envelope.ts';

/**
 * An update waits until no panel has sent a draft for this long, in milliseconds: whoever types sends one
 * five times a second, and a draft that could not be kept comes again within 30 s.
 */
export const QUIET_MS = 35_000;
/** But no longer than this: a draft that can never be kept must not keep a repair away. */
export const LONGEST_WAIT_MS = 10 * 60_000;

/**
 * Puts an update in place when nobody is writing. The browser does so by itself only once the background has
 * ended, which an open panel prevents.
 */
export function applyUpdates(): void {
  let lastDraft = 0;
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (envelopeFor('background', message)?.name === 'saveDraft') lastDraft = Date.now();
    return undefined;
  });
  browser.runtime.onUpdateAvailable.addListener(() => {
    const since = Date.now();
    const look = () => {
      const now = Date.now();
      if (now - lastDraft >= QUIET_MS || now - since >= LONGEST_WAIT_MS) browser.runtime.reload();
      else setTimeout(look, 1_000);
    };
    look();
  });
}
