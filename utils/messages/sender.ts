import browser from 'webextension-polyfill';

import type { Sender } from './create-receiver.ts';

/** Whether a message comes from a context of this very extension, content scripts included. */
export function isOurs(sender: Sender): boolean {
  return sender.id === browser.runtime.id;
}

/** Whether a message comes from a page of this extension: a screen, wherever it is embedded. */
export function isOurPage(sender: Sender): boolean {
  return isOurs(sender) && (sender.url ?? '').startsWith(browser.runtime.getURL(''));
}

/** Whether a message comes from the background, the one context of ours that stands in no tab. */
export function isFromBackground(sender: Sender): boolean {
  return isOurs(sender) && sender.tab === undefined;
}
