import browser from 'webextension-polyfill';

import { tellTab } from '../../utils/messages/tab-events.ts';
import { unasked } from './unasked.ts';

async function togglePanel(tabId: number | undefined): Promise<void> {
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const id = tabId ?? active?.id;
  if (id !== undefined) tellTab(id, 'togglePanel', null);
}

/** The keyboard command opens and closes the panel of the tab in front. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-panel') unasked(togglePanel(tab?.id));
  });
}
