import browser from 'webextension-polyfill';

import { askPageOf } from '../../utils/messages/ask-page-of.ts';
import { isFirefox } from '../../utils/messages/runtime.ts';
import { unasked } from './unasked.ts';

/**
 * Whether a living copy runs in this tab: one that was ended, or another script of ours, has no answer to this.
 * Asked once the page stands, for a page that was just loading has its copy already: a second one would come
 * too late to be heard before the page's own scripts.
 */
async function isServed(tabId: number): Promise<boolean> {
  await browser.scripting.executeScript({ target: { tabId }, func: () => undefined });
  return (await askPageOf(tabId)) !== null;
}

/** Puts scripts into a tab in which nobody hears us yet. Rejects where the browser does not let us in. */
export async function bringInto(tabId: number, files: readonly string[]): Promise<void> {
  if (!(await isServed(tabId)))
    await browser.scripting.executeScript({ target: { tabId }, files: [...files] });
}

/** Puts scripts into the tabs that are open already on pages of these patterns. */
export async function bringIntoTabs(
  patterns: readonly string[],
  files: readonly string[],
): Promise<void> {
  // No pattern would mean every tab.
  const tabs = patterns.length > 0 ? await browser.tabs.query({ url: [...patterns] }) : [];
  for (const { id, discarded } of tabs) {
    if (id === undefined || discarded === true) continue;
    // A tab that is just closing, an error page: it gets its script with its next page.
    await bringInto(id, files).catch(() => undefined);
  }
}

/** Puts the content scripts into the tabs that are open already; they remove what an older copy left. */
async function injectIntoOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const { matches, js } of scripts) if (js) await bringIntoTabs(matches, js);
}

/**
 * After an update the tabs stand there with scripts that reach nobody any more. Firefox renews them by
 * itself, Chromium does not.
 */
export function revivePages(): void {
  browser.runtime.onInstalled.addListener(() => {
    if (!isFirefox()) unasked(injectIntoOpenTabs());
  });
}
