import type { TeamNote } from '../../domain/note.ts';
import type { Database } from '../database.ts';
import { fingerprint } from '../outbox/fingerprint.ts';
import { outboxOf, queueChanges } from '../outbox/queue-changes.ts';
import { isFrozen } from '../tables/outbox-row.ts';
import type { OwnNoteRow } from '../tables/own-note-row.ts';
import { remoteOf, type KnownNotes } from './pulled-notes.ts';
import type { PutBatch } from './put-batch.ts';

/**
 * Whether wishes wait here of a note that the server shows in another team than the one that is noted, by a later
 * revision.
 */
export function hasMoved({ own, binned, waiting }: KnownNotes, doc: TeamNote): boolean {
  const row = own.get(doc.id) ?? binned.get(doc.id)?.row;
  if (!row?.remote || row.conflict || !waiting.has(doc.id)) return false;
  return row.remote.teamId !== doc.teamId && doc.rev > row.remote.rev;
}

/** The server's state under the wishes of this device; a text that was changed on both sides is the person's to settle. */
function layUnder(row: OwnNoteRow, doc: TeamNote): OwnNoteRow {
  const remote = remoteOf(doc);
  const isShared = row.note.audience.kind === 'team';
  const isRewritten = remote.content !== row.remote?.content;
  const differs = remote.content !== fingerprint(row.note.content);
  return { ...row, remote, conflict: isShared && isRewritten && differs ? doc : row.conflict };
}

/**
 * Another device of the author has moved a note to another team (`hasMoved`), and wishes wait here. Those that were
 * never sent are planned anew from where the note is now: the old team will tell that it has left, and a wish to take
 * it back must not be content with that. What may have been sent is not touched; its answer tells. Returns the key of
 * the changed place; null where nothing changes.
 */
export async function followMove(
  db: Database,
  known: KnownNotes,
  batch: PutBatch,
  doc: TeamNote,
  now: number,
): Promise<string | null> {
  const own = known.own.get(doc.id);
  const binned = own ? undefined : known.binned.get(doc.id);
  const before = own ?? binned?.row;
  if (!before || (await outboxOf(db, doc.id)).some(isFrozen)) return null;
  if (binned) {
    // Deleting it is the same wish wherever it is.
    const moved = { ...binned, row: { ...binned.row, remote: remoteOf(doc) } };
    batch.binned(moved);
    known.binned.set(doc.id, moved);
    return before.placeKey;
  }
  const row = await queueChanges(db, layUnder(before, doc), before.note, now);
  batch.own(row);
  known.own.set(doc.id, row);
  if (row.sync !== 'pending') known.waiting.delete(doc.id);
  return row.placeKey;
}
