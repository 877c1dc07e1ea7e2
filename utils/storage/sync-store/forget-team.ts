import { onlyMe } from '../../domain/audience.ts';
import { teamSpace } from '../../protocol/pull.ts';
import type { Database } from '../database.ts';
import { outboxOf, queueChanges } from '../outbox/queue-changes.ts';
import { dropUnsent, levelSubject } from '../outbox/queue-content.ts';
import { isFrozen } from '../tables/outbox-row.ts';
import { withNote, type OwnNoteRow } from '../tables/own-note-row.ts';
import { forgetContent } from './apply-content-ops.ts';

/** Tables that `forgetTeam` touches; its caller opens the transaction over them. */
export function tablesOfForgetting(db: Database) {
  return [
    db.notes,
    db.teamNotes,
    db.reviews,
    db.outbox,
    db.spaces,
    db.teams,
    db.teamContent,
    db.levelVotes,
  ];
}

/**
 * A note that no longer belongs to a team: it stays on the device, for its author alone. What was
 * never sent is dropped; what may have been sent waits for its answer, because its number is spent.
 */
export async function makePrivate(db: Database, row: OwnNoteRow): Promise<OwnNoteRow> {
  const rows = await outboxOf(db, row.id);
  const open = rows.filter((one) => !isFrozen(one));
  await db.outbox.bulkDelete(open.map((one) => one.order));
  return {
    ...withNote(row, { ...row.note, audience: onlyMe }),
    remote: null,
    refusal: null,
    sync: rows.length > open.length ? 'pending' : 'none',
  };
}

/**
 * A note that is not shared with a lost team any more. One that was on its way there from another team leaves that one
 * all the same: its author had taken it away, and what is called private must not stand where it stood.
 */
function leaveWith(db: Database, row: OwnNoteRow, teamId: string): Promise<OwnNoteRow> {
  if (!row.remote || row.remote.teamId === teamId) return makePrivate(db, row);
  const kept = withNote(row, { ...row.note, audience: onlyMe });
  return queueChanges(db, kept, kept.note, kept.note.editedAt);
}

/** The person left a team or was removed: colleagues' notes go, own notes stay as private ones. */
export async function forgetTeam(db: Database, teamId: string): Promise<void> {
  const own = await db.notes.toArray();
  for (const row of own) {
    const { audience } = row.note;
    const shared = audience.kind === 'team' && audience.teamId === teamId;
    if (shared) await db.notes.put(await leaveWith(db, row, teamId));
    else if (row.remote?.teamId === teamId) await db.notes.put({ ...row, remote: null });
  }
  await db.teamNotes.where('teamId').equals(teamId).delete();
  await db.reviews.where('teamId').equals(teamId).delete();
  await forgetContent(db, teamId);
  await keepUnsentProposals(db, teamId);
  await dropUnsent(db, levelSubject(teamId));
  await db.levelVotes.delete(teamId);
  await db.spaces.delete(teamSpace(teamId));
  await db.teams.delete(teamId);
}

/** A proposal that never reached the team waits here, with the reason, for the day its author is back. */
async function keepUnsentProposals(db: Database, teamId: string): Promise<void> {
  for (const row of await db.teamContent.where('teamId').equals(teamId).toArray()) {
    await dropUnsent(db, row.id);
    await db.teamContent.put({ ...row, sync: 'refused', refusal: 'not_member' });
  }
}
