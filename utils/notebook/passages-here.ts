import type { Passage } from '../domain/passage.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import type { Notebook } from './notebook.ts';

/** The passages that own and team notes of a place are about, by the notes' ids. */
export function passagesHere(
  { db }: Pick<Notebook, 'db'>,
  placeKey: string,
): Promise<{ id: string; passage: Passage }[]> {
  return inTransaction(db, 'r', [db.notes, db.teamNotes], async () => {
    const [own, team] = await Promise.all([
      db.notes.where('placeKey').equals(placeKey).toArray(),
      db.teamNotes.where('placeKey').equals(placeKey).toArray(),
    ]);
    // One's own note as it was shared comes back as a team note: what is written here is newer.
    const notes = new Map([...team, ...own].map(({ id, note }) => [id, note.content.passage]));
    return [...notes].flatMap(([id, passage]) => (passage ? [{ id, passage }] : []));
  });
}
