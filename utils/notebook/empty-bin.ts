import { inTransaction } from '../storage/in-transaction.ts';
import { dropOldUndo, forgetInsertionsOf } from '../storage/insertion-store.ts';
import { listUndoable, queueDeletions } from '../storage/outbox/queue-deletions.ts';
import { TRASH_KEPT_MS, type TrashRow } from '../storage/tables/trash-row.ts';
import { UNDO_MS } from './delete-note.ts';
import type { Notebook } from './notebook.ts';

/** Due, or further ahead than any deletion can be: then the clock was wrong when it was written. */
function isDue({ dueAt }: TrashRow, now: number): boolean {
  return dueAt <= now || dueAt - now > UNDO_MS;
}

/**
 * Ends the time for undo where it is over: from now on the deletion is on its way to the others. What lay
 * in the bin for 30 days goes for good, and with it the memory of where its text was put. Returns when
 * the next deletion is due; null when none is.
 */
export async function emptyBin(book: Notebook): Promise<number | null> {
  const { db } = book;
  const now = book.now();
  const tables = [db.trash, db.outbox, db.notes, db.insertions];
  return inTransaction(db, 'rw', tables, async () => {
    const open = await listUndoable(db);
    await queueDeletions(
      db,
      open.filter((one) => isDue(one, now)),
      now,
    );
    const done = db.trash.where('[done+dueAt]').between([1, -Infinity], [1, now - TRASH_KEPT_MS]);
    const waiting = new Set(await db.outbox.orderBy('noteId').uniqueKeys());
    const gone = await done.filter((one) => !waiting.has(one.id)).primaryKeys();
    await db.trash.bulkDelete(gone);
    // A note may have come back from a file under the id it had.
    const alive = new Set(await db.notes.where('id').anyOf(gone).primaryKeys());
    await forgetInsertionsOf(
      db,
      gone.filter((id) => !alive.has(id)),
    );
    await dropOldUndo(db, now);
    const later = open.filter((one) => !isDue(one, now)).map((one) => one.dueAt);
    return later.length > 0 ? Math.min(...later) : null;
  });
}
