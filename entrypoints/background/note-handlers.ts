import { readAccount } from '../../utils/account/read-account.ts';
import type { BackgroundCalls, Result } from '../../utils/messages/contract.ts';
import type { Handlers } from '../../utils/messages/create-receiver.ts';
import type { Account } from '../../utils/messages/views.ts';
import { changeAudience } from '../../utils/notebook/change-audience.ts';
import { deleteNote } from '../../utils/notebook/delete-note.ts';
import { discardDraft } from '../../utils/notebook/discard-draft.ts';
import { exportNotes } from '../../utils/notebook/export-notes.ts';
import { importNotes } from '../../utils/notebook/import-notes.ts';
import { listNotes } from '../../utils/notebook/list-notes.ts';
import { openPlace } from '../../utils/notebook/open-place.ts';
import { saveDraft } from '../../utils/notebook/save-draft.ts';
import { saveNote } from '../../utils/notebook/save-note.ts';
import { settleConflict } from '../../utils/notebook/settle-conflict.ts';
import { undoDelete } from '../../utils/notebook/undo-delete.ts';
import { accountKeeper } from './account-keeper.ts';
import type { World } from './create-world.ts';
import { readLanguage } from './read-language.ts';
import { unasked } from './unasked.ts';
import { emptyBinLater } from './upkeep.ts';

type NoteCalls =
  | 'openPlace'
  | 'saveDraft'
  | 'discardDraft'
  | 'saveNote'
  | 'changeAudience'
  | 'settleConflict'
  | 'deleteNote'
  | 'undoDelete'
  | 'listNotes'
  | 'exportNotes'
  | 'importNotes';

/** What people do with their notes. */
export function noteHandlers(world: World): Pick<Handlers<BackgroundCalls>, NoteCalls> {
  const { book, live, news } = world;

  /** Answers at once; what the deed left in the outbox is sent afterwards. */
  async function thenShare<T>(deed: Promise<Result<T>>): Promise<Result<T>> {
    const result = await deed;
    // After the answer has left: nothing that is felt waits for the network.
    setTimeout(() => {
      unasked(live.send());
      news.accountMayHaveChanged();
    });
    return result;
  }

  return {
    async openPlace(input) {
      const [view, account] = await Promise.all([
        openPlace(book, input),
        readAccount(book.db, accountKeeper),
      ]);
      return withAccount(view, account);
    },
    saveDraft: (input) => saveDraft(book, input),
    discardDraft: (input) => discardDraft(book, input),
    saveNote: (input) => thenShare(saveNote(book, input)),
    changeAudience: (input) => thenShare(changeAudience(book, input)),
    settleConflict: (input) => thenShare(settleConflict(book, input)),
    async deleteNote(input) {
      const result = await deleteNote(book, input);
      emptyBinLater(world);
      return result;
    },
    undoDelete: (input) => thenShare(undoDelete(book, input)),
    listNotes: (input) => listNotes(book, input),
    exportNotes: async ({ format }) =>
      exportNotes(book, { format, language: await readLanguage(book.db) }),
    importNotes: (input) => importNotes(book, input),
  };
}

function withAccount<T extends object>(
  view: Result<T>,
  account: Account | null,
): Result<T & { account: Account | null }> {
  return view.ok ? { ok: true, value: { ...view.value, account } } : view;
}
