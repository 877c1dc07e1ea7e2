import type { NoteContent } from '../../../utils/domain/note-content.ts';
import type { JourneyStep, Touchpoint } from '../../../utils/domain/taxonomy.ts';
import { rows, type Queryable } from '../client.ts';

export type HeatmapCell = {
  touchpoint: Touchpoint;
  journeyStep: JourneyStep;
  count: number;
  plus: number;
  minus: number;
  quoteNote: string;
  quoteContent: NoteContent;
};

/**
 * Cells with notes of at least `minPeople` different people. Smaller ones never leave the database, so
 * no caller can forget to hide them. The quote is the oldest note nobody has looked at yet that says
 * something in words, else the oldest.
 */
export function listCells(
  db: Queryable,
  input: { readerId: string; teamId: string; minPeople: number },
): Promise<HeatmapCell[]> {
  return rows(
    db,
    `WITH cell AS (
       SELECT t.touchpoint, n.journey_step, count(*) AS count,
         count(*) FILTER (WHERE n.direction = '+') AS plus,
         count(*) FILTER (WHERE n.direction = '-') AS minus,
         (array_agg(n.id ORDER BY n.says_something DESC, n.state = 'shared' DESC, n.shared_at, n.id))[1] AS quote
       FROM (
         SELECT *, content->>'change' <> '' OR content->>'friction' <> '' AS says_something
         FROM readable_note WHERE reader_id = $1 AND team_id = $2 AND journey_step IS NOT NULL
       ) n CROSS JOIN LATERAL unnest(n.touchpoints) AS t(touchpoint)
       GROUP BY t.touchpoint, n.journey_step
       HAVING count(DISTINCT n.owner_id) >= $3
     )
     SELECT c.touchpoint, c.journey_step AS "journeyStep", c.count, c.plus, c.minus,
       c.quote AS "quoteNote", q.content AS "quoteContent"
     FROM cell c JOIN readable_note q ON q.id = c.quote AND q.reader_id = $1
     ORDER BY c.touchpoint, c.journey_step`,
    [input.readerId, input.teamId, input.minPeople],
  );
}
