import browser from 'webextension-polyfill';

import { unasked } from './unasked.ts';

/**
 * Whether a copy that hears us runs in this tab. Asked once the page stands, for a page that was just
 * loading has its copy already: a second one would come too late to be heard before the page's own scripts.
 */
async function isServed(tabId: number): Promise<boolean> {
  await browser.scripting.executeScript({ target: { tabId }, func: () => undefined });
  return browser.tabs.sendMessage(tabId, { to: 'nobody' }, { frameId: 0 }).then(
    () => true,
    // Nobody there, or only what an older copy left behind.
    () => false,
  );
}

async function injectInto(tabId: number, files: string[]): Promise<void> {
  if (!(await isServed(tabId))) await browser.scripting.executeScript({ target: { tabId }, files });
}

/** Puts the content scripts into the tabs that are open already; they remove what an older copy left. */
async function injectIntoOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const { matches, js } of scripts) {
    const tabs = await browser.tabs.query({ url: matches });
    for (const { id, discarded } of tabs) {
      if (id === undefined || discarded === true || !js) continue;
      // A tab that is just closing, an error page: it gets its script with its next page.
      await injectInto(id, js).catch(() => undefined);
    }
  }
}

/**
 * After an update the tabs stand there with scripts that reach nobody any more. Firefox renews them by
 * itself, Chromium does not.
 */
export function revivePages(): void {
  browser.runtime.onInstalled.addListener(() => {
    const isFirefox = browser.runtime.getURL('').startsWith('moz-extension:');
    if (!isFirefox) unasked(injectIntoOpenTabs());
  });
}
