import type { Direction } from '../../../utils/domain/note-content.ts';
import type { TeamState } from '../../../utils/domain/note-state.ts';
import type { Place } from '../../../utils/domain/place.ts';
import type { JourneyStep, Touchpoint } from '../../../utils/domain/taxonomy.ts';
import { firstRow, rows, rowsPlannedAnew, type Queryable } from '../client.ts';
import { noteColumns, type NoteRecord } from './note.ts';

/** A note in the eyes of one reader. */
export type ReadableNote = NoteRecord & { mine: boolean };

/** What the tally knows; words to search for are a question of their own (`searchInbox`). */
export type InboxFilter = {
  state?: TeamState | undefined;
  touchpoint?: Touchpoint | undefined;
  journeyStep?: JourneyStep | undefined;
  direction?: Direction | undefined;
  product?: Place['product'] | undefined;
};
export type InboxPosition = { sharedAt: number; id: string };

type Question = { readerId: string; teamId: string; filter: InboxFilter };

/** Notes of a team, newest first, after a position. */
export function listInbox(
  db: Queryable,
  input: Question & { after: InboxPosition | null; limit: number },
): Promise<ReadableNote[]> {
  const { readerId, teamId, filter, after, limit } = input;
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  return isFiltered ? listByFacet(db, input) : listNewest(db, { readerId, teamId, after, limit });
}

function listNewest(
  db: Queryable,
  input: { readerId: string; teamId: string; after: InboxPosition | null; limit: number },
): Promise<ReadableNote[]> {
  const { readerId, teamId, after, limit } = input;
  const values: unknown[] = [readerId, teamId, limit];
  const position = after === null ? '' : `AND (n.shared_at, n.id) < (${given(values, after)})`;
  return rowsPlannedAnew(
    db,
    `SELECT ${noteColumns}, n.mine FROM readable_note n
     WHERE n.reader_id = $1 AND n.team_id = $2 ${position}
     ORDER BY n.shared_at DESC, n.id DESC LIMIT $3`,
    values,
  );
}

/**
 * Each facet that fits gives its newest notes, and the newest of all are the page: some hundred short looks
 * into one index, however many notes there are and however seldom what is asked for is. Where there are more
 * facets than places on the page, `far` is as old as a note of the page can be.
 */
function listByFacet(
  db: Queryable,
  input: Question & { after: InboxPosition | null; limit: number },
): Promise<ReadableNote[]> {
  const values: unknown[] = [input.readerId, input.teamId, input.limit];
  const facets = facetsIn(values, input.filter);
  const { after } = input;
  const position = after === null ? '' : `AND (f.shared_at, f.note_id) < (${given(values, after)})`;
  const ofFacet = `${sameFacet} ${position}`;
  return rowsPlannedAnew(
    db,
    `WITH facet AS MATERIALIZED (
       SELECT t.*, (
         SELECT f.shared_at FROM note_facet f WHERE ${ofFacet}
         ORDER BY f.shared_at DESC, f.note_id DESC LIMIT 1
       ) AS newest
       FROM readable_tally t WHERE t.reader_id = $1 AND t.team_id = $2 AND ${facets}
     ), far AS MATERIALIZED (
       SELECT newest AS at FROM facet WHERE newest IS NOT NULL
       ORDER BY newest DESC OFFSET $3::int - 1 LIMIT 1
     ), found AS MATERIALIZED (
       SELECT f.note_id AS id FROM facet t CROSS JOIN LATERAL (
         SELECT f.shared_at, f.note_id FROM note_facet f
         WHERE ${ofFacet} AND f.shared_at >= coalesce((SELECT at FROM far), 0)
         ORDER BY f.shared_at DESC, f.note_id DESC LIMIT $3
       ) f
       WHERE t.newest >= coalesce((SELECT at FROM far), 0)
       ORDER BY f.shared_at DESC, f.note_id DESC LIMIT $3
     )
     SELECT ${noteColumns}, n.mine FROM found JOIN readable_note n ON n.id = found.id
     WHERE n.reader_id = $1 AND n.team_id = $2
     ORDER BY n.shared_at DESC, n.id DESC`,
    values,
  );
}

/** How many notes the filter lets through. */
export async function countInbox(db: Queryable, input: Question): Promise<number> {
  const values: unknown[] = [input.readerId, input.teamId];
  const facets = facetsIn(values, input.filter);
  const counted = await firstRow<{ total: number }>(
    db,
    `SELECT coalesce(sum(t.count), 0)::bigint AS total FROM readable_tally t
     WHERE t.reader_id = $1 AND t.team_id = $2 AND ${facets}`,
    values,
  );
  return counted?.total ?? 0;
}

/** Some notes of a team, newest first, where this reader may read them. */
export function listReadableNotes(
  db: Queryable,
  { readerId, teamId, ids }: { readerId: string; teamId: string; ids: readonly string[] },
): Promise<ReadableNote[]> {
  return rows(
    db,
    `SELECT ${noteColumns}, n.mine FROM readable_note n
     WHERE n.reader_id = $1 AND n.team_id = $2 AND n.id = ANY($3)
     ORDER BY n.shared_at DESC, n.id DESC`,
    [readerId, teamId, ids],
  );
}

/** One note, where this reader may read it. */
export async function findReadableNote(
  db: Queryable,
  { readerId, teamId, noteId }: { readerId: string; teamId: string; noteId: string },
): Promise<ReadableNote | null> {
  return (await listReadableNotes(db, { readerId, teamId, ids: [noteId] }))[0] ?? null;
}

/** The rows `f` of `note_facet` that one row `t` of the tally counts. */
export const sameFacet = `f.team_id = t.team_id AND f.touchpoint = t.touchpoint AND f.state = t.state
  AND f.journey_step = t.journey_step AND f.direction = t.direction AND f.product = t.product`;

/** The facets of `t` that a filter lets through. Only column names of ours become part of the SQL text. */
export function facetsIn(values: unknown[], filter: InboxFilter): string {
  const { state, touchpoint = '', journeyStep, direction, product } = filter;
  const wanted = { touchpoint, state, journey_step: journeyStep, direction, product };
  return Object.entries(wanted)
    .filter(([, value]) => value !== undefined)
    .map(([column, value]) => `t.${column} = $${values.push(value)}`)
    .join(' AND ');
}

function given(values: unknown[], { sharedAt, id }: InboxPosition): string {
  return `$${values.push(sharedAt)}, $${values.push(id)}::uuid`;
}
