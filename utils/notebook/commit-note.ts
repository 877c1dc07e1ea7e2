import { teamOf } from '../domain/audience.ts';
import type { Database } from '../storage/database.ts';
import { outboxOf, queueChanges } from '../storage/outbox/queue-changes.ts';
import { isFrozen } from '../storage/tables/outbox-row.ts';
import type { OwnNoteRow } from '../storage/tables/own-note-row.ts';

/** Tables that `commitNote` touches; its caller opens the transaction over them. */
export function tablesOfCommit(db: Database) {
  return [db.notes, db.outbox, db.teams];
}

/**
 * Stores a changed note together with what is to be sent of it. A team the person does not belong to
 * gets nothing: the note stays here, marked as refused.
 */
export async function commitNote(db: Database, row: OwnNoteRow, now: number): Promise<OwnNoteRow> {
  const teamId = teamOf(row.note.audience);
  const isMember = teamId === null || (await db.teams.get(teamId)) !== undefined;
  const next = isMember ? await queueChanges(db, row, row.note, now) : await refuse(db, row);
  await db.notes.put(next);
  return next;
}

async function refuse(db: Database, row: OwnNoteRow): Promise<OwnNoteRow> {
  const open = (await outboxOf(db, row.id)).filter((one) => !isFrozen(one));
  await db.outbox.bulkDelete(open.map((one) => one.order));
  return { ...row, sync: 'refused', refusal: 'not_member' };
}
