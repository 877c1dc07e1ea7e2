import type { ContentBody } from '../../../utils/domain/team-content.ts';
import { allAnswers } from '../all-answers.ts';
import { execute, type Queryable } from '../client.ts';

/** A text that is not the content's text any more, and why. */
export type ContentRevision = {
  contentId: string;
  /** The revision that held it, or that it was based on when it lost; 0 when unknown. */
  rev: number;
  why: 'replaced' | 'conflict';
  body: ContentBody;
};

export async function insertContentRevisions(
  db: Queryable,
  revisions: readonly ContentRevision[],
  now: number,
): Promise<void> {
  if (revisions.length === 0) return;
  await execute(
    db,
    `INSERT INTO content_revision (content_id, rev, why, body, at)
     SELECT r."contentId", r.rev, r.why, r.body, $2
     FROM jsonb_to_recordset($1) AS r("contentId" uuid, rev int, why text, body jsonb)`,
    [JSON.stringify(revisions), now],
  );
}

/** Erases every text of withdrawn proposals; stored results that quote them say what a retry would hear. */
export async function eraseContent(db: Queryable, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await allAnswers([
    execute(db, 'DELETE FROM content_revision WHERE content_id = ANY($1)', [ids]),
    execute(
      db,
      `UPDATE mutation_result
       SET result = '{"kind": "rejected", "code": "unknown_content"}', quotes_note = NULL
       WHERE quotes_note = ANY($1)`,
      [ids],
    ),
  ]);
}
