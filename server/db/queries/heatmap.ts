import type { NoteContent } from '../../../utils/domain/note-content.ts';
import type { JourneyStep, Touchpoint } from '../../../utils/domain/taxonomy.ts';
import { allAnswers } from '../all-answers.ts';
import { rows, type Queryable } from '../client.ts';
import { sameFacet } from './inbox.ts';

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

/** Where a cell's notes stand in `note_facet`, in the words of its two indexes for the heat map. */
const inCell = (cell: string) => `f.team_id = $2 AND f.touchpoint = ${cell}.touchpoint
  AND f.journey_step = ${cell}.journey_step AND f.touchpoint <> '' AND f.journey_step <> ''`;

/**
 * Cells with notes of at least `minPeople` different people. Smaller ones never leave the database, so
 * no caller can forget to hide them. The quote is the oldest note nobody has looked at yet that says
 * something in words, else the oldest.
 *
 * Counts come from the tally. People are not counted anywhere: `person` goes along an index from one to
 * the next and stops as soon as there are enough, however many notes each of them wrote.
 */
export async function listCells(
  db: Queryable,
  input: { readerId: string; teamId: string; minPeople: number },
): Promise<HeatmapCell[]> {
  // To plan it anew each time took a third of the whole, and every team has the same plan.
  const [, cells] = await allAnswers([
    db.query('SET LOCAL plan_cache_mode = force_generic_plan'),
    rows<HeatmapCell>(db, selectCells, [input.readerId, input.teamId, input.minPeople]),
  ]);
  return cells;
}

const selectCells = `
  WITH RECURSIVE cell AS MATERIALIZED (
    SELECT touchpoint, journey_step, sum(count)::bigint AS count,
      coalesce(sum(count) FILTER (WHERE direction = '+'), 0)::bigint AS plus,
      coalesce(sum(count) FILTER (WHERE direction = '-'), 0)::bigint AS minus,
      coalesce(sum(count) FILTER (WHERE state = 'shared'), 0) AS unseen
    FROM readable_tally
    WHERE reader_id = $1 AND team_id = $2 AND touchpoint <> '' AND journey_step <> ''
    GROUP BY touchpoint, journey_step HAVING sum(count) >= $3
  ), person AS (
    SELECT c.touchpoint, c.journey_step, 0 AS place, NULL::uuid AS id FROM cell c
    UNION ALL
    SELECT p.touchpoint, p.journey_step, p.place + 1, next.id
    FROM person p CROSS JOIN LATERAL (
      SELECT f.owner_id AS id FROM note_facet f
      WHERE ${inCell('p')} AND f.owner_id > coalesce(p.id, '00000000-0000-0000-0000-000000000000')
      ORDER BY f.owner_id LIMIT 1
    ) next
    WHERE p.place < $3
  )
  SELECT c.touchpoint, c.journey_step AS "journeyStep", c.count, c.plus, c.minus,
    q.id AS "quoteNote", q.content AS "quoteContent"
  FROM cell c
  JOIN person p ON p.touchpoint = c.touchpoint AND p.journey_step = c.journey_step AND p.place = $3
  CROSS JOIN LATERAL (
    SELECT r.id, r.content FROM (
      (SELECT f.note_id, true AS is_unseen, f.shared_at FROM note_facet f
       WHERE ${inCell('c')} AND f.state = 'shared'
       ORDER BY f.shared_at, f.note_id LIMIT ${QUOTE_CANDIDATES})
      UNION ALL
      (SELECT f.note_id, false, f.shared_at
       FROM readable_tally t CROSS JOIN LATERAL (
         SELECT f.note_id, f.shared_at FROM note_facet f WHERE ${sameFacet}
         ORDER BY f.shared_at, f.note_id LIMIT ${QUOTE_CANDIDATES}
       ) f
       WHERE t.reader_id = $1 AND t.team_id = $2 AND t.touchpoint = c.touchpoint
         AND t.journey_step = c.journey_step AND t.state <> 'shared' AND c.unseen < ${QUOTE_CANDIDATES}
       ORDER BY f.shared_at, f.note_id LIMIT ${QUOTE_CANDIDATES})
      ORDER BY is_unseen DESC, shared_at, note_id LIMIT ${QUOTE_CANDIDATES}
    ) candidate
    JOIN readable_note r ON r.id = candidate.note_id AND r.reader_id = $1
    ORDER BY r.content->>'change' <> '' OR r.content->>'friction' <> '' DESC,
      candidate.is_unseen DESC, candidate.shared_at, r.id LIMIT 1
  ) q
  ORDER BY c.touchpoint, c.journey_step`;
