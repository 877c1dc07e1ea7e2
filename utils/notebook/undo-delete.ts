import { onlyMe } from '../domain/audience.ts';
import type { Result } from '../messages/contract.ts';
import { failed, succeeded } from '../messages/result.ts';
import type { OwnNoteView } from '../messages/views.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { outboxOf } from '../storage/outbox/queue-changes.ts';
import { withNote } from '../storage/tables/own-note-row.ts';
import type { TrashRow } from '../storage/tables/trash-row.ts';
import { commitNote, tablesOfCommit } from './commit-note.ts';
import type { Notebook } from './notebook.ts';
import { readOwnNoteView } from './own-note-view.ts';

/** Whether others may already have lost the note: its deletion was sent, or came from elsewhere. */
async function isTold(book: Notebook, binned: TrashRow): Promise<boolean> {
  if (binned.done === 0) return false;
  const rows = await outboxOf(book.db, binned.id);
  return !rows.some((row) => row.seq === null && row.mutation.name === 'note.delete@1');
}

async function bringBack(book: Notebook, binned: TrashRow) {
  const { row } = binned;
  // What everybody was told to forget comes back for its author alone; sharing it again is a new wish.
  const audience = (await isTold(book, binned)) ? onlyMe : row.note.audience;
  await book.db.trash.delete(binned.id);
  return commitNote(book.db, withNote(row, { ...row.note, audience }), book.now());
}

/** Brings a note back from the bin. */
export async function undoDelete(
  book: Notebook,
  { noteId }: { noteId: string },
): Promise<Result<OwnNoteView>> {
  const { db } = book;
  const back = await inTransaction(db, 'rw', [...tablesOfCommit(db), db.trash], async () => {
    const binned = await db.trash.get(noteId);
    return binned ? bringBack(book, binned) : ((await db.notes.get(noteId)) ?? null);
  });
  if (!back) return failed({ kind: 'not-found' });
  book.changed([back.placeKey]);
  return succeeded(await readOwnNoteView(db, back));
}
