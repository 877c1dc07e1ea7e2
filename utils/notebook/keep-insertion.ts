import type { Insertion } from '../domain/insertion.ts';
import type { Result } from '../messages/contract.ts';
import { succeeded } from '../messages/result.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { toInsertionRow } from '../storage/tables/insertion-row.ts';
import type { Notebook } from './notebook.ts';

/** Remembers beside a note where its text was put. For a note that is gone there is nothing to remember. */
export async function keepInsertion(
  { db, changed }: Notebook,
  { insertion }: { insertion: Insertion },
): Promise<Result<null>> {
  const note = await inTransaction(db, 'rw', [db.insertions, db.notes, db.trash], async () => {
    const { noteId } = insertion;
    const row = (await db.notes.get(noteId)) ?? (await db.trash.get(noteId))?.row;
    if (row) await db.insertions.put(toInsertionRow(insertion));
    return row;
  });
  if (note) changed([note.placeKey]);
  return succeeded(null);
}
