import { teamOf } from '../../domain/audience.ts';
import type { Database } from '../database.ts';
import { queueChanges } from '../outbox/queue-changes.ts';
import type { OwnNoteRow, RemoteState } from '../tables/own-note-row.ts';

/** Stands for "the server has to say anew what it holds": no revision and no content is like it. */
function unsure(teamId: string): RemoteState {
  return { teamId, rev: 0, content: '' };
}

function isUnsure({ remote }: OwnNoteRow): boolean {
  return remote?.rev === 0 && remote.content === '';
}

/**
 * The server begins a space anew (PULL-7), as one does that was restored from a backup: what it had told goes,
 * and what it had acknowledged of own notes counts no more. Their texts stay as they are.
 */
export async function voidSpace(db: Database, teamId: string): Promise<void> {
  await db.teamNotes.where('teamId').equals(teamId).delete();
  await db.reviews.where('teamId').equals(teamId).delete();
  const waiting = new Set(await db.outbox.orderBy('noteId').uniqueKeys());
  await db.notes
    // What waits is measured by the answer to its mutation; it must not conflict with itself.
    .filter((row) => row.remote?.teamId === teamId && row.sync === 'done' && !waiting.has(row.id))
    .modify({ remote: unsure(teamId) });
}

/**
 * The space has been told to its end. Own notes that it still calls shared and did not name are not there any
 * more: they are shared again. Absence deletes nothing; it only adds.
 */
export async function shareWhatIsMissing(
  db: Database,
  teamId: string,
  now: number,
): Promise<string[]> {
  const missing = await db.notes
    .filter((row) => row.remote?.teamId === teamId && row.sync === 'done' && isUnsure(row))
    .toArray();
  const shared = missing.filter(({ note }) => teamOf(note.audience) === teamId);
  for (const row of shared) {
    await db.notes.put(await queueChanges(db, { ...row, remote: null }, row.note, now));
  }
  return shared.map(({ placeKey }) => placeKey);
}
