import type { Result } from '../messages/contract.ts';
import { succeeded } from '../messages/result.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import type { Notebook } from './notebook.ts';
import { tablesOfBin, takeFromBin } from './take-from-bin.ts';

/**
 * Brings several notes back from the bin at once, or none of them. Ids that are not in it are passed over, unless
 * the note is back already: then a repeated call answers as the first one did.
 */
export async function bringBack(
  book: Notebook,
  { noteIds }: { noteIds: string[] },
): Promise<Result<{ back: number }>> {
  const { db } = book;
  const places: string[] = [];
  await inTransaction(db, 'rw', tablesOfBin(db), async () => {
    for (const id of new Set(noteIds)) {
      const binned = await db.trash.get(id);
      const row = binned ? await takeFromBin(book, binned) : await db.notes.get(id);
      if (row) places.push(row.placeKey);
    }
  });
  if (places.length > 0) book.changed([...new Set(places)]);
  return succeeded({ back: places.length });
}
