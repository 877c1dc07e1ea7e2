import { inTransaction } from '../storage/in-transaction.ts';
import type { Notebook } from './notebook.ts';

/** Whether own or team notes exist for a place; looked up on this device alone. */
export function hasNotesHere({ db }: Pick<Notebook, 'db'>, placeKey: string): Promise<boolean> {
  return inTransaction(db, 'r', [db.notes, db.teamNotes], async () => {
    const counts = await Promise.all([
      db.notes.where('placeKey').equals(placeKey).count(),
      db.teamNotes.where('placeKey').equals(placeKey).count(),
    ]);
    return counts.some((count) => count > 0);
  });
}
