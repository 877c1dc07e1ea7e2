import type { Result } from '../messages/contract.ts';
import { succeeded } from '../messages/result.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import type { Notebook } from './notebook.ts';

/** It was taken back: nothing is left to say. */
export async function forgetInsertion(
  { db, changed }: Notebook,
  { id }: { id: string },
): Promise<Result<null>> {
  const note = await inTransaction(db, 'rw', [db.insertions, db.notes], async () => {
    const row = await db.insertions.get(id);
    if (!row) return undefined;
    await db.insertions.delete(id);
    return db.notes.get(row.noteId);
  });
  if (note) changed([note.placeKey]);
  return succeeded(null);
}
