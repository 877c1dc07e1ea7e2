import browser from 'webextension-polyfill';

import type { ScreenEvents } from './contract.ts';
import { listen, type Listeners } from './listen.ts';
import { isOurs } from './sender.ts';
import { tell } from './tell.ts';

/** The background tells every open screen. */
export function tellScreens<Name extends keyof ScreenEvents>(
  name: Name,
  content: ScreenEvents[Name],
): void {
  tell(() => browser.runtime.sendMessage({ to: 'screens', name, content }));
}

/** A screen hears the background. A content script's voice does not count. */
export function onScreenEvent(listeners: Listeners<ScreenEvents>, signal: AbortSignal): void {
  listen('screens', listeners, (sender) => isOurs(sender) && sender.tab === undefined, signal);
}
