import type { ContentBody, ContentState, TeamContent } from '../../../utils/domain/team-content.ts';
import { allAnswers } from '../all-answers.ts';
import { execute, rows, type Queryable } from '../client.ts';

/** Content as the server keeps it. `body` is null as soon as a proposal was withdrawn. */
export type ContentRecord = {
  id: string;
  teamId: string;
  /** Who proposed it, never sent to anybody; null where a CX-Pate wrote it. */
  proposerId: string | null;
  proposedByName: string | null;
  replaces: string | null;
  state: ContentState | 'withdrawn';
  body: ContentBody | null;
  decision: TeamContent['decision'];
  rev: number;
  editedAt: number;
};

/** Content and whether the person who asks may read it, by the view `readable_content`. */
export type LockedContent = ContentRecord & { readable: boolean };

const contentColumns = `
  c.id, c.team_id AS "teamId", c.proposer_id AS "proposerId",
  c.proposed_by_name AS "proposedByName", c.replaces, c.state, c.body, c.decision, c.rev,
  c.edited_at AS "editedAt"`;

/**
 * Reads content, and what it would replace, and locks both until commit, in the order of their ids: no two
 * pushes wait in a ring.
 */
export function lockContent(
  db: Queryable,
  { readerId, ids }: { readerId: string; ids: readonly string[] },
): Promise<LockedContent[]> {
  return rows(
    db,
    `SELECT ${contentColumns}, EXISTS (
       SELECT FROM readable_content r WHERE r.id = c.id AND r.reader_id = $2
     ) AS readable
     FROM team_content c
     WHERE c.id = ANY($1) OR c.id IN (SELECT replaces FROM team_content WHERE id = ANY($1))
     ORDER BY c.id FOR UPDATE OF c`,
    [ids, readerId],
  );
}

/** A team's content in the eyes of one reader, newest change first. */
export function listReadableContent(
  db: Queryable,
  { readerId, teamId }: { readerId: string; teamId: string },
): Promise<(ContentRecord & { mine: boolean })[]> {
  return rows(
    db,
    `SELECT ${contentColumns}, c.mine FROM readable_content c
     WHERE c.reader_id = $1 AND c.team_id = $2 ORDER BY c.edited_at DESC, c.id DESC`,
    [readerId, teamId],
  );
}

/** Writes content that is new or was locked. What somebody else inserted meanwhile is a unique violation. */
export async function writeContent(
  db: Queryable,
  { fresh, known }: { fresh: readonly ContentRecord[]; known: readonly ContentRecord[] },
): Promise<void> {
  const changes = Object.keys(columnTypes).filter((column) => column !== 'id');
  const put = (text: string, content: readonly ContentRecord[]) =>
    content.length > 0 && execute(db, text, [JSON.stringify(content.map(toColumns))]);
  await allAnswers([
    put(
      `INSERT INTO team_content (${Object.keys(columnTypes).join(', ')})
       SELECT * FROM jsonb_to_recordset($1) AS r(${recordType})`,
      fresh,
    ),
    put(
      `UPDATE team_content c SET ${changes.map((column) => `${column} = r.${column}`).join(', ')}
       FROM jsonb_to_recordset($1) AS r(${recordType}) WHERE c.id = r.id`,
      known,
    ),
  ]);
}

const columnTypes = {
  id: 'uuid',
  team_id: 'uuid',
  proposer_id: 'uuid',
  proposed_by_name: 'text',
  replaces: 'uuid',
  state: 'text',
  body: 'jsonb',
  decision: 'jsonb',
  rev: 'int',
  edited_at: 'bigint',
} as const;

const recordType = Object.entries(columnTypes)
  .map(([column, type]) => `${column} ${type}`)
  .join(', ');

function toColumns(content: ContentRecord): Record<keyof typeof columnTypes, unknown> {
  return {
    id: content.id,
    team_id: content.teamId,
    proposer_id: content.proposerId,
    proposed_by_name: content.proposedByName,
    replaces: content.replaces,
    state: content.state,
    body: content.body,
    decision: content.decision,
    rev: content.rev,
    edited_at: content.editedAt,
  };
}
