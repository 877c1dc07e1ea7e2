import { onlyMe } from '../domain/audience.ts';
import type { Database } from './database.ts';
import { moveInsertions } from './insertion-store.ts';
import { freshRow, type OwnNoteRow } from './tables/own-note-row.ts';
import type { TrashRow } from './tables/trash-row.ts';

/**
 * A note of whose deletion the others were told comes back under a new id, for the old one is dead for the server
 * (MUT-9), and for its author alone: sharing it again is a new wish. Needs a transaction over notes, bin and
 * insertions.
 */
export async function returnAsNew(
  db: Database,
  binned: TrashRow,
  newId: () => string,
): Promise<OwnNoteRow> {
  const id = newId();
  await db.trash.put({ ...binned, backAs: id });
  const row = freshRow({ ...binned.row.note, id, audience: onlyMe });
  await db.notes.put(row);
  await moveInsertions(db, binned.id, id);
  return row;
}
