import browser from 'webextension-polyfill';

import { tellConfinedPanels } from './confined-panel.ts';
import type { ScreenEvents } from './contract.ts';
import { listen, type Listeners } from './listen.ts';
import { isFromBackground } from './sender.ts';
import { tell } from './tell.ts';

/** The background tells every open screen. */
export function tellScreens<Name extends keyof ScreenEvents>(
  name: Name,
  content: ScreenEvents[Name],
): void {
  const news = { to: 'screens', name, content };
  tell(() => browser.runtime.sendMessage(news));
  tell(() => tellConfinedPanels(news));
}

/** A screen hears the background. A content script's voice does not count. */
export function onScreenEvent(listeners: Listeners<ScreenEvents>, signal: AbortSignal): void {
  listen('screens', listeners, isFromBackground, signal);
}
