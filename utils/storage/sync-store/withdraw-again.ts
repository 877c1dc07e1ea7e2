import { teamOf } from '../../domain/audience.ts';
import type { TeamNote } from '../../domain/note.ts';
import type { Database } from '../database.ts';
import { queueChanges } from '../outbox/queue-changes.ts';
import { remoteOf, type KnownNotes } from './pulled-notes.ts';

/**
 * Whether the person deleted here, as a shared note, what the server shows. A deleted id is dead for it (MUT-9): either
 * it came out of a backup, perhaps in the team where it was before, or another device filled a gap of the backup with
 * it and had not heard of the deletion.
 */
export function isThrownAway({ own, binned }: KnownNotes, { id }: TeamNote): boolean {
  const thrown = own.has(id) ? undefined : binned.get(id);
  if (thrown?.why !== 'person' || thrown.row.remote !== null) return false;
  return teamOf(thrown.row.note.audience) !== null;
}

/**
 * A server that began anew shows a note in a team from which its author had taken it back (PULL-12): it goes from
 * there once more. Whether another device shared it again just before the server lost its memory cannot be told
 * from a backup that never heard of the withdrawal; in doubt nobody reads it, and sharing it is one click. Returns
 * the key of the changed place.
 */
export async function withdrawAgain(
  db: Database,
  known: KnownNotes,
  doc: TeamNote,
  now: number,
): Promise<string | null> {
  const { id } = doc;
  known.waiting.add(id);
  const own = known.own.get(id);
  if (own) {
    const row = await queueChanges(db, { ...own, remote: remoteOf(doc) }, own.note, now);
    await db.notes.put(row);
    known.own.set(id, row);
    return row.placeKey;
  }
  const binned = known.binned.get(id);
  if (binned?.done === 0) {
    // Its time for undo runs; what comes after that, or an undo, takes it from the others.
    await db.trash.put({ ...binned, row: { ...binned.row, remote: remoteOf(doc) } });
    return null;
  }
  const mutation = { name: 'note.delete@1' as const, args: { id } };
  await db.outbox.add({ v: 1, seq: null, noteId: id, mutation, queuedAt: now });
  return null;
}
