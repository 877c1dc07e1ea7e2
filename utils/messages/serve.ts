import browser from 'webextension-polyfill';

import type { BackgroundCalls, CallError } from './contract.ts';
import { createReceiver, type Handlers } from './create-receiver.ts';
import { isOurPage, isOurs } from './sender.ts';

/** What a content script may change on its own: where the panel stands, never what is shared. */
const pageSettings = new Set(['panelWidth', 'side']);

function isLayoutChange(input: unknown): boolean {
  if (typeof input !== 'object' || input === null || !('change' in input)) return false;
  const { change } = input;
  if (typeof change !== 'object' || change === null) return false;
  return Object.keys(change).every((key) => pageSettings.has(key));
}

/** The few calls a content script may make; a page that broke into it gets no further. */
function mayPageCall(name: string, input: unknown): boolean {
  return name === 'getSettings' || (name === 'changeSettings' && isLayoutChange(input));
}

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
      mayCall: (sender, name, input) =>
        isOurPage(sender) || (isOurs(sender) && mayPageCall(name, input)),
    }),
  );
}
