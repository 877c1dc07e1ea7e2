import type { Database } from '../database.ts';
import type { TrashRow } from '../tables/trash-row.ts';
import { queueChanges } from './queue-changes.ts';

/** Notes in the bin whose time for undo is not known to be over. */
export function listUndoable(db: Database): Promise<TrashRow[]> {
  return db.trash.where('[done+dueAt]').between([0, -Infinity], [0, Infinity]).toArray();
}

/**
 * Ends the time for undo of these notes: from now on their deletion is on its way to the others. Must run
 * in a transaction over bin and outbox.
 */
export async function queueDeletions(
  db: Database,
  binned: readonly TrashRow[],
  now: number,
): Promise<void> {
  for (const one of binned) {
    const row = await queueChanges(db, one.row, null, now);
    await db.trash.put({ ...one, row, done: 1 });
  }
}
