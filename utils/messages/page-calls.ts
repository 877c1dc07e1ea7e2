import browser from 'webextension-polyfill';

import { isConfined } from './confined-panel.ts';
import type { PageCalls } from './contract.ts';
import { createCaller } from './create-caller.ts';
import { isExtensionAlive, wait } from './runtime.ts';

/** The panel asks the content script of the tab it stands in. Never throws. */
export const callPage = createCaller<PageCalls>('page', {
  async send(envelope) {
    if (isConfined()) return browser.runtime.sendMessage(envelope);
    const tab = await browser.tabs.getCurrent();
    if (tab?.id === undefined) return undefined;
    return browser.tabs.sendMessage(tab.id, envelope, { frameId: 0 });
  },
  isAlive: isExtensionAlive,
  wait,
});
