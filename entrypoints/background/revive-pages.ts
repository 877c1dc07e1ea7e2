import browser from 'webextension-polyfill';

/** Puts the content scripts into the tabs that are open already; they remove what an older copy left. */
async function injectIntoOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const { matches, js } of scripts) {
    const tabs = await browser.tabs.query({ url: matches });
    for (const { id, discarded } of tabs) {
      if (id === undefined || discarded === true || !js) continue;
      await browser.scripting
        .executeScript({ target: { tabId: id }, files: js })
        // A tab that is just closing, an error page: it gets its script with its next page.
        .catch(() => undefined);
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
    if (!isFirefox) void injectIntoOpenTabs();
  });
}
