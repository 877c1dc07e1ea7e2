import browser from 'webextension-polyfill';

import { isConfined } from './confined-panel.ts';
import type { ScreenEvents } from './contract.ts';
import { listen } from './listen.ts';
import { isFirefox } from './runtime.ts';
import { isFromBackground } from './sender.ts';
import { tell } from './tell.ts';

export type PanelCommand = ScreenEvents['commandGiven']['command'];

/** The background hands a keyboard command to the panel in a tab. */
export function tellPanelOf(tabId: number, command: PanelCommand): void {
  const news = { to: 'screens', name: 'commandGiven', content: { command, tabId } };
  // A confined panel hears only what is sent to its tab, and every other one only what is told to all.
  tell(() =>
    isFirefox() ? browser.tabs.sendMessage(tabId, news) : browser.runtime.sendMessage(news),
  );
}

/** The panel hears the commands for its own tab, until `signal` aborts. */
export async function onPanelCommand(
  onCommand: (command: PanelCommand) => void,
  signal: AbortSignal,
): Promise<void> {
  const own = isConfined() ? null : await browser.tabs.getCurrent();
  const isMine = (tabId: number) => own === null || own?.id === tabId;
  if (signal.aborted) return;
  listen<ScreenEvents>(
    'screens',
    { commandGiven: ({ command, tabId }) => isMine(tabId) && onCommand(command) },
    isFromBackground,
    signal,
  );
}
