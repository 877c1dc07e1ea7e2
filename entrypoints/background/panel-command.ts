import browser from 'webextension-polyfill';

import { tellPanelOf } from '../../utils/messages/panel-commands.ts';
import { tellTab } from '../../utils/messages/tab-events.ts';
import { notePassageIn } from './note-passage.ts';
import { unasked } from './unasked.ts';

async function give(command: string, tabId: number | undefined): Promise<void> {
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const id = tabId ?? active?.id;
  if (id === undefined) return;
  if (command === 'note-passage') await notePassageIn(id);
  if (command === 'toggle-panel') tellTab(id, 'togglePanel', null);
  if (command === 'save-note' || command === 'next-question') tellPanelOf(id, command);
}

/** The keyboard commands are for the panel of the tab in front. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => unasked(give(command, tab?.id)));
}
