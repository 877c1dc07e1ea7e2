import type { AccountKeeper } from '../../utils/account/account-keeper.ts';
import { readAccount } from '../../utils/account/read-account.ts';
import { tellScreens } from '../../utils/messages/screen-events.ts';
import type { Account } from '../../utils/messages/views.ts';
import type { Database } from '../../utils/storage/database.ts';
import { unasked } from './unasked.ts';

/** What the background tells the open screens. */
export type News = {
  notesChanged: (placeKeys: string[] | null) => void;
  contentChanged: () => void;
  /** Tells about the account, but only when it is another than was told last. */
  accountMayHaveChanged: () => void;
};

export function createNews(db: Database, keeper: AccountKeeper): News {
  // Lost with the background: then one piece of news too many is told, never one too few.
  let told: string | null = null;

  async function tellAccount(): Promise<void> {
    const account: Account | null = await readAccount(db, keeper);
    // That the same was true a moment later is no news.
    const text = JSON.stringify(account, (key, value: unknown) =>
      key === 'lastSuccessAt' ? value !== null : value,
    );
    if (text === told) return;
    told = text;
    tellScreens('accountChanged', { account });
  }

  return {
    notesChanged(placeKeys) {
      if (placeKeys === null || placeKeys.length > 0) tellScreens('notesChanged', { placeKeys });
    },
    contentChanged: () => tellScreens('contentChanged', null),
    accountMayHaveChanged: () => unasked(tellAccount()),
  };
}
