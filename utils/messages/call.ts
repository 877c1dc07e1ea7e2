import browser from 'webextension-polyfill';

import type { BackgroundCalls } from './contract.ts';
import { createCaller } from './create-caller.ts';
import { isExtensionAlive, wait } from './runtime.ts';

/** Asks the background. Never throws: every failure is in the answer. */
export const callBackground = createCaller<BackgroundCalls>('background', {
  send: (envelope) => browser.runtime.sendMessage(envelope),
  isAlive: isExtensionAlive,
  wait,
});
