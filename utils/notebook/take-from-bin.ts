import type { Database } from '../storage/database.ts';
import { outboxOf } from '../storage/outbox/queue-changes.ts';
import { returnAsNew } from '../storage/return-from-bin.ts';
import { isFrozen } from '../storage/tables/outbox-row.ts';
import { withNote, type OwnNoteRow } from '../storage/tables/own-note-row.ts';
import type { TrashRow } from '../storage/tables/trash-row.ts';
import { commitNote, tablesOfCommit } from './commit-note.ts';
import type { Notebook } from './notebook.ts';

/** Tables that `takeFromBin` touches; its caller opens the transaction over them. */
export function tablesOfBin(db: Database) {
  return [...tablesOfCommit(db), db.trash, db.insertions];
}

/** Whether others may already have lost the note: its deletion was sent, or came from elsewhere. */
async function isTold({ db }: Notebook, binned: TrashRow): Promise<boolean> {
  if (binned.done === 0) return false;
  const rows = await outboxOf(db, binned.id);
  return !rows.some((row) => !isFrozen(row) && row.mutation.name === 'note.delete@1');
}

/**
 * Back as if nothing had happened while nobody was told; afterwards as a new note of its author's alone. Needs its
 * caller's transaction over `tablesOfBin`.
 */
export async function takeFromBin(book: Notebook, binned: TrashRow): Promise<OwnNoteRow | null> {
  const { db } = book;
  const { row } = binned;
  if (binned.backAs !== undefined) return (await db.notes.get(binned.backAs)) ?? null;
  if (!(await isTold(book, binned))) {
    await db.trash.delete(binned.id);
    return commitNote(db, withNote(row, row.note), book.now());
  }
  return returnAsNew(db, binned, book.newId);
}
