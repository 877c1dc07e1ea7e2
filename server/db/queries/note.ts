import type { NoteContent } from '../../../utils/domain/note-content.ts';
import { textsOf } from '../../../utils/domain/note-content.ts';
import type { TeamState } from '../../../utils/domain/note-state.ts';
import { execute, rows, type Queryable } from '../client.ts';

/** A note as the server keeps it. `content` is null as soon as it is not shared any more. */
export type NoteRecord = {
  id: string;
  teamId: string;
  ownerId: string;
  authorName: string;
  status: 'shared' | 'recalled' | 'deleted';
  rev: number;
  content: NoteContent | null;
  sharedAt: number;
  editedAt: number;
  state: TeamState;
};

/** Columns of a `NoteRecord`, for `n` in the FROM clause. */
export const noteColumns = `
  n.id, n.team_id AS "teamId", n.owner_id AS "ownerId", n.author_name AS "authorName", n.status,
  n.rev, n.content, n.shared_at AS "sharedAt", n.edited_at AS "editedAt", n.state`;

/** Reads notes and locks them until commit, in the order of their ids: no two pushes wait in a ring. */
export function lockNotes(db: Queryable, ids: readonly string[]): Promise<NoteRecord[]> {
  return rows(
    db,
    `SELECT ${noteColumns} FROM note n WHERE n.id = ANY($1) ORDER BY n.id FOR UPDATE`,
    [ids],
  );
}

/**
 * Inserts new notes together with where they are found (`facetsOf`). A note that somebody else inserted meanwhile
 * raises a unique violation.
 */
export async function insertNotes(db: Queryable, notes: readonly NoteRecord[]): Promise<void> {
  if (notes.length === 0) return;
  await execute(
    db,
    `WITH fresh AS (
       INSERT INTO note (${Object.keys(columnTypes).join(', ')})
       SELECT * FROM jsonb_to_recordset($1) AS r(${recordType})
       RETURNING id, team_id, owner_id, status, state, journey_step, direction, product, touchpoints, shared_at
     )
     INSERT INTO note_facet (team_id, touchpoint, state, journey_step, direction, product, shared_at, note_id,
       owner_id)
     SELECT n.team_id, f.touchpoint, n.state, coalesce(n.journey_step, ''), coalesce(n.direction, ''),
       coalesce(n.product, ''), n.shared_at, n.id, n.owner_id
     FROM fresh n CROSS JOIN LATERAL unnest(n.touchpoints || ''::text) AS f(touchpoint)
     WHERE n.status = 'shared'`,
    [JSON.stringify(notes.map(toColumns))],
  );
}

/** Overwrites notes that `lockNotes` has locked. */
export async function updateNotes(db: Queryable, notes: readonly NoteRecord[]): Promise<void> {
  if (notes.length === 0) return;
  const changes = Object.keys(columnTypes).filter((column) => column !== 'id');
  await execute(
    db,
    `UPDATE note n SET ${changes.map((column) => `${column} = r.${column}`).join(', ')}
     FROM jsonb_to_recordset($1) AS r(${recordType}) WHERE n.id = r.id`,
    [JSON.stringify(notes.map(toColumns))],
  );
}

const columnTypes = {
  id: 'uuid',
  team_id: 'uuid',
  owner_id: 'uuid',
  author_name: 'text',
  status: 'text',
  rev: 'int',
  content: 'jsonb',
  shared_at: 'bigint',
  edited_at: 'bigint',
  state: 'text',
  product: 'text',
  direction: 'text',
  journey_step: 'text',
  touchpoints: 'text[]',
  search: 'text',
} as const;

const recordType = Object.entries(columnTypes)
  .map(([column, type]) => `${column} ${type}`)
  .join(', ');

function toColumns(note: NoteRecord): Record<keyof typeof columnTypes, unknown> {
  const { content } = note;
  return {
    id: note.id,
    team_id: note.teamId,
    owner_id: note.ownerId,
    author_name: note.authorName,
    status: note.status,
    rev: note.rev,
    content,
    shared_at: note.sharedAt,
    edited_at: note.editedAt,
    state: note.state,
    product: content?.place.product ?? null,
    direction: content?.direction ?? null,
    journey_step: content?.journeyStep ?? null,
    // Each counts once in the heat map, however often a sender names it.
    touchpoints: [...new Set(content?.touchpoints)],
    search: content === null ? '' : searchTextOf(content),
  };
}

/** What the dashboard's text search looks into. */
function searchTextOf(content: NoteContent): string {
  const { title, key } = content.place;
  return evenText([...textsOf(content), title, key ?? ''].join('\n'));
}

/** Small letters, and one way to write letters with accents: what is searched and what is searched for. */
export function evenText(text: string): string {
  return text.toLowerCase().normalize('NFC');
}
