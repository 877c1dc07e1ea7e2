import { inTransaction } from '../storage/in-transaction.ts';
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
 * in the bin for 30 days goes for good. Returns when the next deletion is due; null when none is.
 */
export async function emptyBin(book: Notebook): Promise<number | null> {
  const { db } = book;
  const now = book.now();
  return inTransaction(db, 'rw', [db.trash, db.outbox], async () => {
    const open = await listUndoable(db);
    await queueDeletions(
      db,
      open.filter((one) => isDue(one, now)),
      now,
    );
    const done = db.trash.where('[done+dueAt]').between([1, -Infinity], [1, now - TRASH_KEPT_MS]);
    const waiting = new Set(await db.outbox.orderBy('noteId').uniqueKeys());
    await done.filter((one) => !waiting.has(one.id)).delete();
    const later = open.filter((one) => !isDue(one, now)).map((one) => one.dueAt);
    return later.length > 0 ? Math.min(...later) : null;
  });
}
