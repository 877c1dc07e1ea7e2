import { firstRow, rows, type Queryable } from '../client.ts';
import type { Facet } from './note-facet.ts';

/** One operation on its way into a space's log. `doc` null: the thing leaves the space, because of `why`. */
export type LogEntry = {
  entity: 'note' | 'review' | 'content';
  id: string;
  doc: object | null;
  why: 'deleted' | 'recalled' | 'left-view' | null;
  ownerId: string | null;
};

/** Where a space stands. */
export type SpaceVersion = { version: number; epoch: number };

/** By how much the number of notes under a facet changes. */
export type TallyChange = Facet & { by: number };

/**
 * Appends to a space's log, brings the counts of its notes up to date and returns where the space stands since.
 * From here until commit nobody else can write to this space or its counts, so call it last, space by space in
 * the order of their ids. A space that is not there is PostgreSQL's own error (a version that is null): a commit
 * may be on its way behind this.
 */
export async function appendToLog(
  db: Queryable,
  spaceId: string,
  {
    entries,
    counted,
    now,
  }: { entries: readonly LogEntry[]; counted: readonly TallyChange[]; now: number },
): Promise<SpaceVersion> {
  const numbered = entries.map((entry, index) => ({ ...entry, place: index + 1 }));
  // One statement, so that the space stays locked for one trip less.
  const raised = await firstRow<SpaceVersion>(
    db,
    `WITH raised AS (
       UPDATE space SET version = version + $2 WHERE id = $1 RETURNING version, epoch
     ), logged AS (
       INSERT INTO space_log (space_id, version, entity, id, why, doc, owner_id, at)
       SELECT $1, (SELECT version FROM raised) - $2 + r.place, r.entity, r.id, r.why, r.doc, r."ownerId", $4
       FROM jsonb_to_recordset($3)
         AS r(place int, entity text, id uuid, why text, doc jsonb, "ownerId" uuid)
       ON CONFLICT (space_id, entity, id) DO UPDATE
         SET version = excluded.version, why = excluded.why, doc = excluded.doc,
           owner_id = excluded.owner_id, at = excluded.at
     ), counted AS (
       INSERT INTO note_tally AS t
         (team_id, touchpoint, state, journey_step, direction, product, count)
       SELECT r."teamId", r.touchpoint, r.state, r."journeyStep", r.direction, r.product, r.by
       FROM jsonb_to_recordset($5)
         AS r("teamId" uuid, touchpoint text, state text, "journeyStep" text, direction text,
           product text, by bigint)
       ON CONFLICT (team_id, touchpoint, state, journey_step, direction, product) DO UPDATE
         SET count = t.count + excluded.count
     )
     SELECT version, epoch FROM raised`,
    [spaceId, entries.length, JSON.stringify(numbered), now, JSON.stringify(counted)],
  );
  if (raised === null) throw new Error(`space ${spaceId} is missing`);
  return raised;
}

export type LogRow = {
  version: number;
  entity: LogEntry['entity'];
  id: string;
  why: LogEntry['why'];
  doc: object | null;
  mine: boolean;
};

/** Most characters of documents in one page, so that a thousand long notes do not fill the memory. */
const PAGE_CHARS = 4_000_000;

/**
 * The next operations of a space after a version, as this reader may see them: the reader's right is
 * part of the question. Tombstones up to `prunedTo` are left for those whose notes they are (PULL-14).
 */
export function readLog(
  db: Queryable,
  input: { readerId: string; spaceId: string; after: number; prunedTo: number; limit: number },
): Promise<LogRow[]> {
  return rows(
    db,
    `SELECT version, entity, id, coalesce(why, hidden) AS why,
       CASE WHEN hidden IS NULL THEN doc END AS doc, mine
     FROM (
       SELECT l.version, l.entity, l.id, l.why, l.doc,
         CASE WHEN l.entity = 'content' AND NOT EXISTS (
           SELECT FROM readable_content c WHERE c.id = l.id AND c.reader_id = s.reader_id
         ) THEN 'left-view' END AS hidden,
         l.owner_id IS NOT DISTINCT FROM s.reader_id AS mine,
         sum(coalesce(length(l.doc::text), 0)) OVER (ORDER BY l.version) - coalesce(length(l.doc::text), 0) AS before
       FROM (
         SELECT * FROM space_log WHERE space_id = $2 AND version > $3
           AND (why IS NULL OR version > $6 OR owner_id = $1)
         ORDER BY version LIMIT $4
       ) l JOIN readable_space s ON s.id = l.space_id AND s.reader_id = $1
     ) page WHERE before < $5 ORDER BY version`,
    [input.readerId, input.spaceId, input.after, input.limit, PAGE_CHARS, input.prunedTo],
  );
}
