import browser from 'webextension-polyfill';

import { isConfined } from './confined-panel.ts';
import type { PanelEvents } from './contract.ts';
import type { Sender } from './create-receiver.ts';
import { listen, type Listeners } from './listen.ts';
import { isFromBackground, isOurs } from './sender.ts';
import { tell } from './tell.ts';

/** The content script tells the panel in its own page. */
export function tellPanel<Name extends keyof PanelEvents>(
  name: Name,
  content: PanelEvents[Name],
): void {
  tell(() => browser.runtime.sendMessage({ to: 'panel', name, content }));
}

/** The panel hears the content script of its own tab's page, and no other's. */
export async function onPanelEvent(
  listeners: Listeners<PanelEvents>,
  signal: AbortSignal,
): Promise<void> {
  // Passed on by the background, which takes them from the page of this tab alone.
  if (isConfined()) return listen('panel', listeners, isFromBackground, signal);
  const tab = await browser.tabs.getCurrent();
  const fromOwnPage = (sender: Sender) =>
    isOurs(sender) && sender.frameId === 0 && tab?.id !== undefined && sender.tab?.id === tab.id;
  if (!signal.aborted) listen('panel', listeners, fromOwnPage, signal);
}
