import { firstRow, type Queryable } from '../client.ts';
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

/** A page of a log as its reader sees it. */
export type LogPage = {
  /** Operations as JSON, parted by commas. Parsed here they would only be written down again. */
  ops: string;
  count: number;
  /** Version of the last thing that was looked at, told or not; null where there was nothing. */
  last: number | null;
};

/** Most characters of documents in one page, so that a thousand long notes do not fill the memory. */
const PAGE_CHARS = 4_000_000;

/**
 * The next operations of a space after a version, as this reader may see them: the reader's right is
 * part of the question. Tombstones up to `prunedTo` are left for those whose notes they are (PULL-14);
 * `removals` says whether the reader hears of any, `unknown` which things it does not know (PULL-10).
 */
export async function readLog(
  db: Queryable,
  input: {
    readerId: string;
    spaceId: string;
    after: number;
    prunedTo: number;
    limit: number;
    removals: boolean;
    unknown: readonly string[];
  },
): Promise<LogPage> {
  const page = await firstRow<LogPage>(
    db,
    `WITH read AS MATERIALIZED (
       SELECT l.version, l.entity, l.id, l.why, l.doc::text AS doc,
         CASE WHEN l.entity = 'content' AND NOT EXISTS (
           SELECT FROM readable_content c WHERE c.id = l.id AND c.reader_id = s.reader_id
         ) THEN 'left-view' END AS hidden,
         l.owner_id IS NOT DISTINCT FROM s.reader_id AS mine
       FROM (
         SELECT * FROM space_log WHERE space_id = $2 AND version > $3
           AND (why IS NULL OR version > $6 OR owner_id = $1)
         ORDER BY version LIMIT $4
       ) l JOIN readable_space s ON s.id = l.space_id AND s.reader_id = $1
     ), page AS (
       SELECT version, entity, doc, mine, coalesce(why, hidden) AS why,
         format('"entity":"%s","id":"%s",', entity, id) AS thing,
         sum(coalesce(length(doc), 0)) OVER (ORDER BY version) - coalesce(length(doc), 0) AS before
       FROM read
     ), told AS (
       SELECT version, (why IS NULL OR $7) AND entity <> ALL($8) AS is_told,
         CASE
           WHEN why IS NOT NULL THEN '{"op":"remove",' || thing || '"why":"' || why || '"}'
           WHEN entity = 'review' THEN '{"op":"put",' || thing || '"doc":' || doc || '}'
           ELSE '{"op":"put",' || thing || '"doc":' || left(doc, -1) || ',"mine":' || mine::text || '}}'
         END AS op
       FROM page WHERE before < $5
     )
     SELECT coalesce(string_agg(op, ',' ORDER BY version) FILTER (WHERE is_told), '') AS ops,
       count(*) FILTER (WHERE is_told) AS count, max(version) AS last
     FROM told`,
    [
      input.readerId,
      input.spaceId,
      input.after,
      input.limit,
      PAGE_CHARS,
      input.prunedTo,
      input.removals,
      input.unknown,
    ],
  );
  return page ?? { ops: '', count: 0, last: null };
}
