import { readAccount } from '../../utils/account/read-account.ts';
import type { BackgroundCalls } from '../../utils/messages/contract.ts';
import type { Handlers } from '../../utils/messages/create-receiver.ts';
import { succeeded } from '../../utils/messages/result.ts';
import type { SyncCalls } from '../../utils/messages/sync-contract.ts';
import { bringBack } from '../../utils/notebook/bring-back.ts';
import { listBin } from '../../utils/notebook/list-bin.ts';
import { settleMassRemoval } from '../../utils/notebook/settle-mass-removal.ts';
import { readSyncDetails } from '../../utils/notebook/sync-details.ts';
import { accountKeeper } from './account-keeper.ts';
import type { World } from './create-world.ts';
import { unasked } from './unasked.ts';

/** What people ask about sharing, the bin, and what sync stopped for. */
export function syncHandlers({
  book,
  engine,
  news,
}: World): Pick<Handlers<BackgroundCalls>, keyof SyncCalls> {
  const account = () => readAccount(book.db, accountKeeper);

  return {
    async getSyncDetails() {
      const known = await account();
      return succeeded(known && (await readSyncDetails(book, known.status)));
    },
    listBin: (input) => listBin(book, input),
    async bringBack(input) {
      const result = await bringBack(book, input);
      // After the answer has left: nothing that is felt waits for the network.
      setTimeout(() => {
        news.accountMayHaveChanged();
        unasked(engine.sync('planned'));
      });
      return result;
    },
    async settleMassRemoval(input) {
      const isDecided = await settleMassRemoval(book, input);
      // Also when nothing was: then the next run says what the question is by now.
      setTimeout(() => {
        news.accountMayHaveChanged();
        unasked(engine.sync('person'));
      });
      return succeeded({ isDecided });
    },
  };
}
