import type { Result } from '../messages/contract.ts';
import { failed, succeeded } from '../messages/result.ts';
import type { OwnNoteView } from '../messages/views.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import type { Notebook } from './notebook.ts';
import { readOwnNoteView } from './own-note-view.ts';
import { tablesOfBin, takeFromBin } from './take-from-bin.ts';

/** Brings a note back from the bin. */
export async function undoDelete(
  book: Notebook,
  { noteId }: { noteId: string },
): Promise<Result<OwnNoteView>> {
  const { db } = book;
  const back = await inTransaction(db, 'rw', tablesOfBin(db), async () => {
    const binned = await db.trash.get(noteId);
    return binned ? takeFromBin(book, binned) : ((await db.notes.get(noteId)) ?? null);
  });
  if (!back) return failed({ kind: 'not-found' });
  book.changed([back.placeKey]);
  return succeeded(await readOwnNoteView(book, back));
}
