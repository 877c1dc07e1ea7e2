import type { Result } from '../messages/contract.ts';
import { failed, succeeded } from '../messages/result.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { outboxOf } from '../storage/outbox/queue-changes.ts';
import { isFrozen } from '../storage/tables/outbox-row.ts';
import type { Notebook } from './notebook.ts';

/** Time for undo, in milliseconds; until then nobody else has noticed anything. */
export const UNDO_MS = 10_000;

/** Moves a note to the bin. What waits to be sent of it is held back until the time for undo is over. */
export async function deleteNote(
  book: Notebook,
  { noteId }: { noteId: string },
): Promise<Result<null>> {
  const { db } = book;
  const gone = await inTransaction(db, 'rw', [db.notes, db.trash, db.outbox], async () => {
    const row = await db.notes.get(noteId);
    if (!row) return (await db.trash.get(noteId))?.row ?? null;
    const open = (await outboxOf(db, noteId)).filter((one) => !isFrozen(one));
    await db.outbox.bulkDelete(open.map((one) => one.order));
    const deletedAt = book.now();
    const bin = { v: 1 as const, why: 'person' as const, deletedAt, dueAt: deletedAt + UNDO_MS };
    await db.trash.put({ ...bin, id: noteId, row, done: 0 });
    await db.notes.delete(noteId);
    return row;
  });
  if (!gone) return failed({ kind: 'not-found' });
  book.changed([gone.placeKey]);
  return succeeded(null);
}
