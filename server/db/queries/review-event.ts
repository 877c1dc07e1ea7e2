import type { ReviewAction } from '../../../utils/domain/review.ts';
import { execute, rows, type Queryable } from '../client.ts';

/** A review event with the person behind it, who is never sent to anybody. */
export type EventRecord = {
  id: string;
  noteId: string;
  teamId: string;
  actorId: string;
  byName: string;
  action: ReviewAction;
  at: number;
};

/** Events of some notes, and events by their own ids. Events never change, so nothing is locked. */
export function listEvents(
  db: Queryable,
  by: { noteIds: readonly string[]; ids?: readonly string[] },
): Promise<EventRecord[]> {
  return rows(
    db,
    `SELECT id, note_id AS "noteId", team_id AS "teamId", actor_id AS "actorId",
       by_name AS "byName", action, at
     FROM review_event WHERE note_id = ANY($1) OR id = ANY($2) ORDER BY at, id`,
    [by.noteIds, by.ids ?? []],
  );
}

export async function insertEvents(db: Queryable, events: readonly EventRecord[]): Promise<void> {
  if (events.length === 0) return;
  await execute(
    db,
    `INSERT INTO review_event (id, note_id, team_id, actor_id, by_name, action, at)
     SELECT r.id, r."noteId", r."teamId", r."actorId", r."byName", r.action, r.at
     FROM jsonb_to_recordset($1) AS r(id uuid, "noteId" uuid, "teamId" uuid, "actorId" uuid,
       "byName" text, action jsonb, at bigint)`,
    [JSON.stringify(events)],
  );
}

/** Deletes the events of notes that are deleted for good. */
export async function deleteEvents(db: Queryable, noteIds: readonly string[]): Promise<void> {
  if (noteIds.length === 0) return;
  await execute(db, 'DELETE FROM review_event WHERE note_id = ANY($1)', [noteIds]);
}
