import browser from 'webextension-polyfill';

import type { BackgroundCalls } from '../../utils/messages/contract.ts';
import type { Handlers } from '../../utils/messages/create-receiver.ts';
import { succeeded } from '../../utils/messages/result.ts';

/** What only the browser knows of the tab a panel stands in. */
export function tabHandlers(): Pick<Handlers<BackgroundCalls>, 'getTabWidth'> {
  return {
    async getTabWidth(_, sender) {
      const tabId = sender.tab?.id;
      if (tabId === undefined) return succeeded(null);
      // The tab is measured without its zoom, everything within it with it.
      const [{ width }, zoom] = await Promise.all([
        browser.tabs.get(tabId),
        browser.tabs.getZoom(tabId),
      ]);
      return succeeded(width ? Math.round(width / zoom) : null);
    },
  };
}
