import type { Database } from '../database.ts';
import { queueChanges } from '../outbox/queue-changes.ts';
import { isUnsure, unsure } from '../outbox/unsure-remote.ts';
import type { OwnNoteRow } from '../tables/own-note-row.ts';
import { forgetContent } from './apply-content-ops.ts';

/** What the server holds of a note, if that is something in this team. */
function remoteIn(teamId: string, { remote }: OwnNoteRow) {
  return remote?.teamId === teamId ? remote : null;
}

/** What the server had told of other people's notes, of reviews and of content goes: it is told again. */
export async function forgetTold(db: Database, teamId: string): Promise<void> {
  await db.teamNotes.where('teamId').equals(teamId).delete();
  await db.reviews.where('teamId').equals(teamId).delete();
  await forgetContent(db, teamId);
}

/**
 * The server begins a space anew (PULL-7), as one does that was restored from a backup: what it had told goes,
 * and what it had acknowledged of own notes counts no more. Their texts stay as they are.
 */
export async function voidSpace(db: Database, teamId: string): Promise<void> {
  await forgetTold(db, teamId);
  const waiting = new Set(await db.outbox.orderBy('noteId').uniqueKeys());
  // What waits is measured by the answer to its mutation; it must not conflict with itself.
  await db.notes
    .filter(({ id, sync }) => sync === 'done' && !waiting.has(id))
    .modify((row) => {
      const remote = remoteIn(teamId, row);
      if (remote) row.remote = unsure(remote);
    });
  await db.trash.toCollection().modify(({ row }) => {
    const remote = remoteIn(teamId, row);
    if (remote) row.remote = unsure(remote);
  });
}

/**
 * The space has been told to its end. Own notes that might have been in it and were not named are not there:
 * those that are still called shared are shared again. Absence deletes nothing; it only adds.
 */
export async function shareWhatIsMissing(
  db: Database,
  teamId: string,
  now: number,
): Promise<string[]> {
  const isMissing = (row: OwnNoteRow) => isUnsure(remoteIn(teamId, row));
  await db.trash.toCollection().modify(({ row }) => {
    if (isMissing(row)) row.remote = null;
  });
  const missing = await db.notes.filter(isMissing).toArray();
  for (const row of missing) {
    await db.notes.put(await queueChanges(db, { ...row, remote: null }, row.note, now));
  }
  return missing.map(({ placeKey }) => placeKey);
}
