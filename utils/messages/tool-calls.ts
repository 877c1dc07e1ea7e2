import browser from 'webextension-polyfill';

import type { ToolCalls } from './contract.ts';
import { createCaller } from './create-caller.ts';
import { createReceiver, type Handlers } from './create-receiver.ts';
import { failed } from './result.ts';
import { isExtensionAlive, wait } from './runtime.ts';
import { isFromBackground } from './sender.ts';

/**
 * Asks the page tools of a tab, which the background puts there if need be. `tabId` null: the tab this
 * screen stands in. Never throws.
 */
export function callTools(tabId: number | null = null) {
  return createCaller<ToolCalls>('tools', {
    send: (envelope) => browser.runtime.sendMessage({ ...envelope, tabId }),
    isAlive: isExtensionAlive,
    wait,
  });
}

/** The page tools answer what the background passes on, until `signal` aborts. */
export function serveTools(handlers: Handlers<ToolCalls>, signal: AbortSignal): void {
  const listener = createReceiver<ToolCalls>({
    to: 'tools',
    handlers,
    mayCall: isFromBackground,
    explain: (error, name) => {
      const kind = error instanceof Error ? error.name : typeof error;
      return failed({ kind: 'unexpected', detail: `${name}: ${kind}` });
    },
  });
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
