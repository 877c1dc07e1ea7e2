import browser from 'webextension-polyfill';

import type { BackgroundCalls } from '../../utils/messages/contract.ts';
import type { Handlers } from '../../utils/messages/create-receiver.ts';
import { succeeded } from '../../utils/messages/result.ts';
import type { Sites } from '../../utils/sites/sites.ts';
import { readManagedPolicy } from './managed-policy.ts';
import { bringInto } from './revive-pages.ts';
import { siteScripts } from './site-browser.ts';
import { rememberWish } from './site-wish.ts';

type SiteCalls =
  | 'listSites'
  | 'wishForSite'
  | 'addSite'
  | 'removeSite'
  | 'getPolicy'
  | 'openPanelIn';

/** The sites the extension works on, and what IT says about them. */
export function siteHandlers(sites: Sites): Pick<Handlers<BackgroundCalls>, SiteCalls> {
  return {
    listSites: async () => succeeded(await sites.list()),
    async wishForSite({ origin }) {
      await rememberWish(origin, Date.now());
      return succeeded(null);
    },
    async addSite({ origin }) {
      await rememberWish(null, Date.now());
      return succeeded(await sites.add(origin));
    },
    removeSite: async ({ origin }) => succeeded(await sites.remove(origin)),
    getPolicy: async () => succeeded(await readManagedPolicy()),
    async openPanelIn({ tabId }) {
      try {
        await bringInto(tabId, siteScripts);
        await browser.tabs.sendMessage(
          tabId,
          { to: 'tab', name: 'showPanel', content: null },
          { frameId: 0 },
        );
        return succeeded(true);
      } catch {
        // A page of the browser's own, a tab that is just closing, or no permission.
        return succeeded(false);
      }
    },
  };
}
