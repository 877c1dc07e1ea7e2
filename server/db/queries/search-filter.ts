import { rowsPlannedAnew, type Queryable } from '../client.ts';
import { facetsIn, sameFacet, type InboxPosition } from './inbox.ts';
import { conditionsOf, type SearchQuestion } from './search-conditions.ts';

/** All notes that fit, in no order: every note that the filter lets through is looked at. For filters that are narrow. */
export async function searchFilter(
  db: Queryable,
  question: SearchQuestion,
): Promise<InboxPosition[]> {
  // However few notes it is told of, PostgreSQL would rather read all of the table than go to each of them.
  await db.query(
    'SET LOCAL enable_seqscan = off; SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off',
  );
  const values: unknown[] = [question.readerId, question.teamId];
  const facets = facetsIn(values, question.filter);
  const fits = conditionsOf(values, question);
  const found = await rowsPlannedAnew<InboxPosition>(
    db,
    `WITH listed AS MATERIALIZED (
       SELECT f.note_id AS id FROM readable_tally t JOIN note_facet f ON ${sameFacet}
       WHERE t.reader_id = $1 AND t.team_id = $2 AND ${facets}
     )
     SELECT n.id, n.shared_at AS "sharedAt" FROM listed JOIN readable_note n ON n.id = listed.id
     WHERE n.reader_id = $1 AND n.team_id = $2 AND ${fits}`,
    values,
  );
  await db.query(
    'SET LOCAL enable_seqscan = on; SET LOCAL enable_hashjoin = on; SET LOCAL enable_mergejoin = on',
  );
  return found;
}
