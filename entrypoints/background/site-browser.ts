import browser from 'webextension-polyfill';

import { askPageOf } from '../../utils/messages/ask-page-of.ts';
import { builtInSites } from '../../utils/sites/built-in-sites.ts';
import type { SiteBrowser } from '../../utils/sites/site-browser.ts';
import { covers } from '../../utils/sites/site-pattern.ts';
import { bringIntoTabs } from './revive-pages.ts';

/** The one registration, for all added sites together. */
const ID = 'added-sites';

/** Time for a panel that is being closed to hand over what was typed last, in milliseconds. */
const FAREWELL_MS = 300;

/** What runs on added sites: the manifest's own script, and the one that ends it. */
export const siteScripts: readonly string[] = [
  ...(browser.runtime.getManifest().content_scripts?.[0]?.js ?? []),
  'site-farewell.js',
];

/** Folds the panel away where it stands on one of these; the page itself says where it is. */
async function closePanelIn(tabId: number, patterns: string[]): Promise<void> {
  const address = (await askPageOf(tabId))?.address ?? '';
  if (!patterns.some((pattern) => covers(pattern, address))) return;
  const close = { to: 'page', name: 'closePanel', content: null };
  await browser.tabs.sendMessage(tabId, close, { frameId: 0 });
  await new Promise((resolve) => {
    setTimeout(resolve, FAREWELL_MS);
  });
  const farewell = { to: 'farewell', name: 'leave', content: patterns };
  await browser.tabs.sendMessage(tabId, farewell, { frameId: 0 });
}

async function isRegistered(): Promise<boolean> {
  const found = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  return found.length > 0;
}

export const siteBrowser: SiteBrowser = {
  builtIn: builtInSites(),
  mayReach: (pattern) => browser.permissions.contains({ origins: [pattern] }),
  async giveBack(pattern) {
    await browser.permissions.remove({ origins: [pattern] });
  },
  async registered() {
    const found = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    return found.flatMap(({ matches }) => matches ?? []);
  },
  async register(matches) {
    if (await isRegistered()) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    if (matches.length === 0) return;
    await browser.scripting.registerContentScripts([
      {
        id: ID,
        js: [...siteScripts],
        matches,
        runAt: 'document_start',
        persistAcrossSessions: true,
      },
    ]);
  },
  bringInto: (patterns) => bringIntoTabs(patterns, siteScripts),
  async leave(patterns) {
    if (patterns.length === 0) return;
    const tabs = await browser.tabs.query({});
    const visits = tabs.flatMap(({ id }) => (id === undefined ? [] : [closePanelIn(id, patterns)]));
    // A tab in which nobody hears us is one that needs no farewell.
    await Promise.allSettled(visits);
  },
};
