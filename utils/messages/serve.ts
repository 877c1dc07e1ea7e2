import browser from 'webextension-polyfill';

import type { BackgroundCalls, CallError } from './contract.ts';
import { createReceiver, type Handlers } from './create-receiver.ts';
import { isOurPage, isOurs } from './sender.ts';

/** What a content script may ask for; a page that broke into it gets no further. */
const fromPages = new Set(['arriveAt', 'bringTools', 'openPanelHere', 'getLanguage', 'momentCame']);

/**
 * Serves the background's calls. Must run in the first turn of the background, or the message that woke
 * it is lost.
 */
export function serveBackground(
  handlers: Handlers<BackgroundCalls>,
  explain: (error: unknown, name: string) => { ok: false; error: CallError },
): void {
  browser.runtime.onMessage.addListener(
    createReceiver<BackgroundCalls>({
      to: 'background',
      handlers,
      explain,
      mayCall: (sender, name) => isOurPage(sender) || (isOurs(sender) && fromPages.has(name)),
    }),
  );
}
