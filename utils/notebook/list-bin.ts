import type { Result } from '../messages/contract.ts';
import { succeeded } from '../messages/result.ts';
import type { BinnedNote } from '../messages/sync-views.ts';
import type { Database } from '../storage/database.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { readFeltTime } from '../storage/meta/felt-time.ts';
import { TRASH_KEPT_MS, type TrashRow } from '../storage/tables/trash-row.ts';
import { firstText } from './first-text.ts';
import type { Notebook } from './notebook.ts';

const DAY_MS = 24 * 60 * 60_000;

/**
 * Ids of what the bin shows, the latest first; the id decides between notes that went at once, so that pages never
 * overlap. Keys alone are read, of indexes: whole rows of ten thousand notes would be read for fifty of them.
 */
async function listShown(db: Database): Promise<string[]> {
  const [inOrder, back] = await Promise.all([
    db.trash.orderBy('[deletedAt+id]').primaryKeys(),
    db.trash.orderBy('backAs').primaryKeys(),
  ]);
  const hidden = new Set(back);
  return inOrder.filter((id) => !hidden.has(id)).toReversed();
}

function toBinnedNote(binned: TrashRow, felt: number): BinnedNote {
  const { id, row, why, deletedAt, feltAt = felt, batch = null } = binned;
  const daysLeft = Math.max(1, Math.ceil((feltAt + TRASH_KEPT_MS - felt) / DAY_MS));
  const { content } = row.note;
  return {
    id,
    place: content.place,
    text: firstText(content),
    why,
    deletedAt,
    daysLeft,
    batch,
  };
}

/** A page of the bin. What came back out of it under a new id is not in it any more. */
export async function listBin(
  { db, now }: Pick<Notebook, 'db' | 'now'>,
  { offset, limit }: { offset: number; limit: number },
): Promise<Result<{ notes: BinnedNote[]; total: number }>> {
  return inTransaction(db, 'r', [db.trash, db.meta], async () => {
    const felt = await readFeltTime(db, now());
    const ids = await listShown(db);
    const rows = await db.trash.bulkGet(ids.slice(offset, offset + limit));
    const notes = rows.flatMap((row) => (row ? [toBinnedNote(row, felt)] : []));
    return succeeded({ notes, total: ids.length });
  });
}
