import type { Database } from '../storage/database.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { isWithdrawal } from '../storage/outbox/queue-changes.ts';
import { listUndoable, queueDeletions } from '../storage/outbox/queue-deletions.ts';

/** Whoever leaves the last team has no other chance to delete: what lies in the bin is deleted now. */
export function hurryDeletions(db: Database, now: number): Promise<void> {
  return inTransaction(db, 'rw', [db.trash, db.outbox], async () => {
    await queueDeletions(db, await listUndoable(db), now);
  });
}

/** Whether the server has yet to hear that a note was taken back. */
export async function hasUntoldWithdrawal(db: Database): Promise<boolean> {
  return (await db.outbox.filter(({ mutation }) => isWithdrawal(mutation)).count()) > 0;
}
