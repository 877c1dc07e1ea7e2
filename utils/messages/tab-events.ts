import browser from 'webextension-polyfill';

import type { TabEvents } from './contract.ts';
import { tell } from './tell.ts';

/** The background tells the content script of one tab. */
export function tellTab<Name extends keyof TabEvents>(
  tabId: number,
  name: Name,
  content: TabEvents[Name],
): void {
  tell(() => browser.tabs.sendMessage(tabId, { to: 'tab', name, content }, { frameId: 0 }));
}
