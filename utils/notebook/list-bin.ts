import type { Result } from '../messages/contract.ts';
import { succeeded } from '../messages/result.ts';
import type { BinnedNote } from '../messages/sync-views.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { readFeltTime } from '../storage/meta/felt-time.ts';
import { TRASH_KEPT_MS, type TrashRow } from '../storage/tables/trash-row.ts';
import { firstText } from './first-text.ts';
import type { Notebook } from './notebook.ts';

const DAY_MS = 24 * 60 * 60_000;

/** The latest first; the id decides between notes that went at once, so that pages never overlap. */
function latestFirst(a: TrashRow, b: TrashRow): number {
  return b.deletedAt - a.deletedAt || (a.id < b.id ? 1 : -1);
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
    const rows = await db.trash.filter(({ backAs }) => backAs === undefined).toArray();
    const shown = rows.sort(latestFirst).slice(offset, offset + limit);
    return succeeded({ notes: shown.map((row) => toBinnedNote(row, felt)), total: rows.length });
  });
}
