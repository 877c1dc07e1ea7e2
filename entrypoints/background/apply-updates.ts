import browser from 'webextension-polyfill';

import { envelopeFor } from '../../utils/messages/envelope.ts';

/**
 * An update waits until no panel has sent a draft or asked its page for something for this long, in milliseconds:
 * whoever types sends one several times a second, and a draft that could not be kept comes again within 30 s.
 */
export const QUIET_MS = 35_000;
/** But no longer than this: a draft that can never be kept must not keep a repair away. */
export const LONGEST_WAIT_MS = 10 * 60_000;

/**
 * Puts an update in place when nobody is writing. The browser does so by itself only once the background has
 * ended, which an open panel prevents.
 */
export function applyUpdates(): void {
  let lastDeed = 0;
  browser.runtime.onMessage.addListener((message: unknown) => {
    // A dialog over the panel that is about to write into a ticket must hear what came of it.
    const isWriting = envelopeFor('background', message)?.name === 'saveDraft';
    if (isWriting || envelopeFor('tools', message)) lastDeed = Date.now();
    return undefined;
  });
  browser.runtime.onUpdateAvailable.addListener(() => {
    const since = Date.now();
    const look = () => {
      const now = Date.now();
      if (now - lastDeed >= QUIET_MS || now - since >= LONGEST_WAIT_MS) browser.runtime.reload();
      else setTimeout(look, 1_000);
    };
    look();
  });
}
