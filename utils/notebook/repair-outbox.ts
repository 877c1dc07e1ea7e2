import { inTransaction } from '../storage/in-transaction.ts';
import { planMutations } from '../storage/outbox/plan-mutations.ts';
import { queueChanges } from '../storage/outbox/queue-changes.ts';
import { isUnsure } from '../storage/outbox/unsure-remote.ts';
import { readOwnNoteRow, type OwnNoteRow } from '../storage/tables/own-note-row.ts';
import type { Notebook } from './notebook.ts';

function isAstray(row: OwnNoteRow, isQueued: boolean): boolean {
  if (isQueued || row.conflict || row.sync === 'refused') return false;
  const { id, remote, note } = row;
  // The next pull tells what is to be sent of it.
  if (isUnsure(remote)) return false;
  return (
    row.sync === 'pending' || planMutations({ id, remote, frozen: [], wanted: note }).length > 0
  );
}

/**
 * Safety net at every start of the browser: a note that differs from what the server holds, but of which
 * nothing waits to be sent, is queued again. Returns how many there were; by our own transactions none.
 */
export function repairOutbox(book: Notebook): Promise<number> {
  const { db } = book;
  return inTransaction(db, 'rw', [db.notes, db.outbox], async () => {
    const queued = new Set(await db.outbox.orderBy('noteId').uniqueKeys());
    const rows = (await db.notes.toArray()).map(readOwnNoteRow);
    const astray = rows.filter((row) => isAstray(row, queued.has(row.id)));
    for (const row of astray) {
      await db.notes.put(await queueChanges(db, { ...row, sync: 'pending' }, row.note, book.now()));
    }
    return astray.length;
  });
}
