import type { NoteContent } from '../../../utils/domain/note-content.ts';
import type { JourneyStep, Touchpoint } from '../../../utils/domain/taxonomy.ts';
import { rowsPlannedAnew, type Queryable } from '../client.ts';

export type HeatmapCell = {
  touchpoint: Touchpoint;
  journeyStep: JourneyStep;
  count: number;
  plus: number;
  minus: number;
  quoteNote: string;
  quoteContent: NoteContent;
};

/** Notes of a cell that are looked at for a quote. */
const QUOTE_CANDIDATES = 5;

/**
 * Cells with notes of at least `minPeople` different people. Smaller ones never leave the database, so
 * no caller can forget to hide them. The quote is the oldest note nobody has looked at yet that says
 * something in words, else the oldest.
 */
export function listCells(
  db: Queryable,
  input: { readerId: string; teamId: string; minPeople: number },
): Promise<HeatmapCell[]> {
  return rowsPlannedAnew(
    db,
    `WITH cell AS (
       SELECT t.touchpoint, n.journey_step, count(*) AS count,
         count(*) FILTER (WHERE n.direction = '+') AS plus,
         count(*) FILTER (WHERE n.direction = '-') AS minus,
         (array_agg(n.id ORDER BY n.state = 'shared' DESC, n.shared_at, n.id))[:$4] AS candidates
       FROM readable_note n CROSS JOIN LATERAL unnest(n.touchpoints) AS t(touchpoint)
       WHERE n.reader_id = $1 AND n.team_id = $2 AND n.journey_step IS NOT NULL
       GROUP BY t.touchpoint, n.journey_step
       HAVING count(DISTINCT n.owner_id) >= $3
     )
     SELECT c.touchpoint, c.journey_step AS "journeyStep", c.count, c.plus, c.minus,
       q.id AS "quoteNote", q.content AS "quoteContent"
     FROM cell c CROSS JOIN LATERAL (
       SELECT r.id, r.content
       FROM unnest(c.candidates) WITH ORDINALITY AS candidate(id, place)
       JOIN readable_note r ON r.id = candidate.id AND r.reader_id = $1
       ORDER BY r.content->>'change' <> '' OR r.content->>'friction' <> '' DESC, place LIMIT 1
     ) q
     ORDER BY c.touchpoint, c.journey_step`,
    [input.readerId, input.teamId, input.minPeople, QUOTE_CANDIDATES],
  );
}
