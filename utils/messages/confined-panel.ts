import browser from 'webextension-polyfill';

import type { Sender } from './create-receiver.ts';
import { envelopeFor } from './envelope.ts';
import { isFirefox } from './runtime.ts';
import { isOurPage, isOurs } from './sender.ts';
import { tell } from './tell.ts';

/*
 * Firefox treats an extension page inside a web page like a content script: it has no tabs API and does
 * not hear `runtime.sendMessage`, only what is sent to its tab (measured in Firefox 153). So whatever
 * page and panel say to each other goes through the background there, and news reach panels by tabs.
 */

/** Asked in a panel: whether it is confined. */
export function isConfined(): boolean {
  return (browser as Partial<typeof browser>).tabs === undefined;
}

/** From a panel to the page around it, and from a page to the panel in it; nothing else is passed on. */
function passOn(message: unknown, sender: Sender): Promise<unknown> | undefined {
  const tab = sender.tab?.id;
  if (tab === undefined) return undefined;
  const question = envelopeFor('page', message);
  if (question && isOurPage(sender)) return browser.tabs.sendMessage(tab, question, { frameId: 0 });
  const news = envelopeFor('panel', message);
  if (news && isOurs(sender) && sender.frameId === 0)
    tell(() => browser.tabs.sendMessage(tab, news));
  return undefined;
}

/** Passes on between pages and panels. Must run in the first turn of the background. */
export function serveConfinedPanels(): void {
  if (isFirefox()) browser.runtime.onMessage.addListener(passOn);
}

/** Tells the panels in all tabs, where they cannot hear what is told to the screens. */
export async function tellConfinedPanels(news: unknown): Promise<void> {
  if (!isFirefox()) return;
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) tell(() => browser.tabs.sendMessage(id, news));
}
