import browser from 'webextension-polyfill';

import { readAccount } from '../../utils/account/read-account.ts';
import type { BackgroundCalls } from '../../utils/messages/contract.ts';
import type { Handlers } from '../../utils/messages/create-receiver.ts';
import type { WorkTab } from '../../utils/messages/page-views.ts';
import { succeeded } from '../../utils/messages/result.ts';
import { detectPage } from '../../utils/page/detect.ts';
import { accountKeeper } from './account-keeper.ts';
import type { World } from './create-world.ts';

/** What the diagnosis asks of the browser. */
export function diagnosisHandlers({
  book,
}: World): Pick<Handlers<BackgroundCalls>, 'listWorkTabs'> {
  return {
    async listWorkTabs() {
      const account = await readAccount(book.db, accountKeeper);
      const server =
        account && URL.canParse(account.serverUrl) && new URL(account.serverUrl).origin;
      const { origins = [] } = await browser.permissions.getAll();
      // Of other tabs the browser does not even say the address.
      const tabs = origins.length > 0 ? await browser.tabs.query({ url: origins }) : [];
      return succeeded(
        tabs.flatMap(({ id, url = '' }) =>
          id === undefined || !URL.canParse(url) || new URL(url).origin === server
            ? []
            : [workTabOf(id, url)],
        ),
      );
    },
  };
}

function workTabOf(tabId: number, url: string): WorkTab {
  const { site, product, context } = detectPage(url, null);
  return { tabId, site: (site ?? new URL(url).origin).replace(/^\w+:\/\//, ''), product, context };
}
