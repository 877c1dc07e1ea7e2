import type { Database } from '../storage/database.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { dropOldUndo, forgetInsertionsOf } from '../storage/insertion-store.ts';
import { passFeltTime } from '../storage/meta/felt-time.ts';
import { listUndoable, queueDeletions } from '../storage/outbox/queue-deletions.ts';
import { TRASH_KEPT_MS, type TrashRow } from '../storage/tables/trash-row.ts';
import { UNDO_MS } from './delete-note.ts';
import type { Notebook } from './notebook.ts';

/**
 * Felt time stands still while nobody is there for more than eight days, so somebody who opens the browser once a
 * fortnight would fill the bin for ever. Of more notes than this the oldest go.
 */
export const MOST_BINNED = 5_000;

/** Felt time that even a full bin keeps a note, in milliseconds: one day, more than a wrong clock ever makes of itself. */
const LEAST_KEPT_MS = 24 * 60 * 60_000;

/** Due, or further ahead than any deletion can be: then the clock was wrong when it was written. */
function isDue({ dueAt }: TrashRow, now: number): boolean {
  return dueAt <= now || dueAt - now > UNDO_MS;
}

/** Gives every note that the bin has not met yet its felt time. Nobody else who fills the bin needs to know it. */
async function meetNew(db: Database, felt: number): Promise<void> {
  const [all, met] = await Promise.all([db.trash.count(), db.trash.orderBy('feltAt').count()]);
  if (met === all) return;
  await db.trash.filter(({ feltAt }) => feltAt === undefined).modify({ feltAt: felt });
}

/** Ids of what goes for good: 30 days by felt time, but never what the server has yet to hear. */
async function listOver(db: Database, felt: number, now: number): Promise<string[]> {
  const waiting = new Set(await db.outbox.orderBy('noteId').uniqueKeys());
  const mayGo = ({ id, done }: TrashRow) => done === 1 && !waiting.has(id);
  const old = await db.trash
    .where('feltAt')
    .belowOrEqual(felt - TRASH_KEPT_MS)
    .filter(mayGo)
    .primaryKeys();
  const surplus = (await db.trash.count()) - old.length - MOST_BINNED;
  if (surplus <= 0) return old;
  const isOld = (row: TrashRow) => row.deletedAt <= now - TRASH_KEPT_MS && mayGo(row);
  const more = await db.trash
    .where('feltAt')
    .between(felt - TRASH_KEPT_MS, felt - LEAST_KEPT_MS, true, true)
    .filter(isOld)
    .limit(surplus)
    .primaryKeys();
  return [...new Set([...old, ...more])];
}

/**
 * Ends the time for undo where it is over: from now on the deletion is on its way to the others. What lay
 * in the bin for 30 days goes for good, and with it the memory of where its text was put. These days are felt ones:
 * a clock that leaps a year ahead for a minute takes nothing, and who was away for weeks finds the bin as it was.
 * Returns when the next deletion is due; null when none is.
 */
export async function emptyBin(book: Notebook): Promise<number | null> {
  const { db } = book;
  const now = book.now();
  const tables = [db.trash, db.outbox, db.notes, db.insertions, db.meta];
  return inTransaction(db, 'rw', tables, async () => {
    const open = await listUndoable(db);
    await queueDeletions(
      db,
      open.filter((one) => isDue(one, now)),
      now,
    );
    const felt = await passFeltTime(db, now);
    await meetNew(db, felt);
    const gone = await listOver(db, felt, now);
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
