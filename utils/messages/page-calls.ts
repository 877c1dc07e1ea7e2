import browser from 'webextension-polyfill';

import { isConfined } from './confined-panel.ts';
import type { PageCalls } from './contract.ts';
import { createCaller } from './create-caller.ts';
import { createReceiver, type Handlers } from './create-receiver.ts';
import { failed } from './result.ts';
import { isExtensionAlive, wait } from './runtime.ts';
import { isOurPage } from './sender.ts';

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

/** The content script answers the panel, until `signal` aborts. Web pages cannot reach it. */
export function servePage(handlers: Handlers<PageCalls>, signal: AbortSignal): void {
  const listener = createReceiver<PageCalls>({
    to: 'page',
    handlers,
    mayCall: isOurPage,
    explain: (error, name) => {
      const kind = error instanceof Error ? error.name : typeof error;
      return failed({ kind: 'unexpected', detail: `${name}: ${kind}` });
    },
  });
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
