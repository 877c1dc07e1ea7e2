import { onlyMe } from '../domain/audience.ts';
import type { Result } from '../messages/contract.ts';
import { failed, succeeded } from '../messages/result.ts';
import type { OwnNoteView } from '../messages/views.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { moveInsertions } from '../storage/insertion-store.ts';
import { outboxOf } from '../storage/outbox/queue-changes.ts';
import { isFrozen } from '../storage/tables/outbox-row.ts';
import { freshRow, withNote } from '../storage/tables/own-note-row.ts';
import type { TrashRow } from '../storage/tables/trash-row.ts';
import { commitNote, tablesOfCommit } from './commit-note.ts';
import type { Notebook } from './notebook.ts';
import { readOwnNoteView } from './own-note-view.ts';

/** Whether others may already have lost the note: its deletion was sent, or came from elsewhere. */
async function isTold(book: Notebook, binned: TrashRow): Promise<boolean> {
  if (binned.done === 0) return false;
  const rows = await outboxOf(book.db, binned.id);
  return !rows.some((row) => !isFrozen(row) && row.mutation.name === 'note.delete@1');
}

/**
 * Back as if nothing had happened while nobody was told. Afterwards the old id is dead for the server, so the
 * note comes back under a new one and for its author alone; sharing it again is a new wish.
 */
async function bringBack(book: Notebook, binned: TrashRow) {
  const { db } = book;
  const { row } = binned;
  if (binned.backAs !== undefined) return (await db.notes.get(binned.backAs)) ?? null;
  if (!(await isTold(book, binned))) {
    await db.trash.delete(binned.id);
    return commitNote(db, withNote(row, row.note), book.now());
  }
  const id = book.newId();
  await db.trash.put({ ...binned, backAs: id });
  const note = freshRow({ ...row.note, id, audience: onlyMe });
  await db.notes.put(note);
  await moveInsertions(db, binned.id, id);
  return note;
}

/** Brings a note back from the bin. */
export async function undoDelete(
  book: Notebook,
  { noteId }: { noteId: string },
): Promise<Result<OwnNoteView>> {
  const { db } = book;
  const tables = [...tablesOfCommit(db), db.trash, db.insertions];
  const back = await inTransaction(db, 'rw', tables, async () => {
    const binned = await db.trash.get(noteId);
    return binned ? bringBack(book, binned) : ((await db.notes.get(noteId)) ?? null);
  });
  if (!back) return failed({ kind: 'not-found' });
  book.changed([back.placeKey]);
  return succeeded(await readOwnNoteView(book, back));
}
