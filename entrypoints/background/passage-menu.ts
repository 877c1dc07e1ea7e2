import browser from 'webextension-polyfill';

import { notePassageIn } from './note-passage.ts';
import { unasked } from './unasked.ts';

const ID = 'note-passage';

/** The sites we work on: those that come along, and those that were added. */
async function workSites(): Promise<string[]> {
  const added = await browser.scripting.getRegisteredContentScripts();
  const own = browser.runtime.getManifest().content_scripts ?? [];
  return [...new Set([...own, ...added].flatMap(({ matches }) => matches ?? []))];
}

/** One entry, for what is selected in pages of those sites; our own frame in them has another address. */
async function build(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ID,
    title: browser.i18n.getMessage('notePassageHere'),
    contexts: ['selection'],
    documentUrlPatterns: await workSites(),
  });
}

let building: Promise<void> = Promise.resolve();

/** Makes the entry anew: sites came or went. One after the other, or two would both clear and then both create. */
export function renewPassageMenu(): void {
  building = building.catch(() => undefined).then(build);
  unasked(building);
}

/** The entry in the context menu, in the browser's language. The browser keeps it. */
export function offerPassageMenu(): void {
  browser.runtime.onInstalled.addListener(renewPassageMenu);
  browser.runtime.onStartup.addListener(renewPassageMenu);
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === ID && tab?.id !== undefined) unasked(notePassageIn(tab.id));
  });
}
