import type { Pool } from 'pg';

import { journeyStepKeys, touchpointKeys } from '../../utils/domain/taxonomy.ts';
import { teamSpace } from '../../utils/protocol/pull.ts';
import { makeSentences } from './million-texts.ts';

/** Several hundred people share them, some much more than others. */
const PEOPLE = 400;
const SENTENCES = 4_000;
const TITLES = 600;
/** Rows of one statement, so that progress is seen and no transaction grows without end. */
const PIECE = 250_000;

/**
 * Fills a team with notes as two years would have: the newest are new, most of the older ones were looked at,
 * some touchpoints are common and some seldom. Written straight into the tables, as pushes would leave them.
 */
export async function seedNotes(pool: Pool, teamId: string, count: number): Promise<void> {
  const db = await pool.connect();
  try {
    await db.query(`SET synchronous_commit = off; SET maintenance_work_mem = '1GB';
      SET max_parallel_maintenance_workers = 1`);
    // The indexes are made at the end, in one go each.
    const later = await db.query<{ name: string; definition: string }>(
      `SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE schemaname = 'public'
       AND indexname IN ('note_search', 'note_inbox', 'note_facet_people', 'space_log_order',
         'space_log_tombstones')`,
    );
    for (const { name } of later.rows) await db.query(`DROP INDEX ${name}`);
    await db.query('ALTER TABLE note_facet DROP CONSTRAINT note_facet_pkey');
    await db.query(
      `WITH made AS (
         INSERT INTO person SELECT gen_random_uuid(), 0 FROM generate_series(1, $2) RETURNING id
       ) INSERT INTO membership
         SELECT $1, id, 'member', 'Person ' || row_number() OVER (), 0 FROM made`,
      [teamId, PEOPLE],
    );
    await db.query('CREATE TEMP TABLE word (place int PRIMARY KEY, text text NOT NULL)');
    await db.query(
      'INSERT INTO word SELECT ordinality, w FROM unnest($1::text[]) WITH ORDINALITY w',
      [makeSentences(SENTENCES)],
    );
    await db.query('ANALYZE word, membership');
    for (let from = 0; from < count; from += PIECE) {
      const to = Math.min(from + PIECE, count);
      await db.query(insertNotes, [teamId, from + 1, to, count, touchpointKeys, journeyStepKeys]);
    }
    await db.query(fillFacets, [teamId]);
    await db.query(fillTally, [teamId]);
    await db.query(fillLog, [teamId, teamSpace(teamId)]);
    await db.query('UPDATE space SET version = $2 WHERE id = $1', [teamSpace(teamId), count]);
    await db.query(`ALTER TABLE note_facet ADD PRIMARY KEY
      (team_id, touchpoint, state, journey_step, direction, product, shared_at, note_id)`);
    for (const { definition } of later.rows) await db.query(definition);
    await db.query('RESET ALL');
    await db.query('VACUUM ANALYZE');
    await db.query('CHECKPOINT');
  } finally {
    db.release(true);
  }
}

/** A number between 0 and 1 that depends on the note's number and on `salt` alone. */
const luck = (salt: number) => `((hashint4extended(i, ${salt}) & 1048575) / 1048576::float8)`;
const sentence = (salt: number) =>
  `(SELECT text FROM word WHERE place = 1 + floor(${SENTENCES} * ${luck(salt)})::int)`;

/** $1 team, $2 and $3 first and last number, $4 number of all, $5 touchpoints, $6 steps. */
const insertNotes = `
  WITH author AS MATERIALIZED (
    SELECT array_agg(person_id ORDER BY person_id) AS ids FROM membership WHERE team_id = $1
  ), dealt AS MATERIALIZED (
    SELECT i, age,
      author.ids[1 + floor(array_length(author.ids, 1) * ${luck(1)} ^ 2)::int] AS owner_id,
      CASE WHEN ${luck(2)} < 0.15 THEN NULL WHEN ${luck(2)} < 0.75 THEN '-' WHEN ${luck(2)} < 0.9 THEN '+' ELSE 'o' END AS direction,
      CASE WHEN ${luck(3)} < 0.1 THEN NULL ELSE ($6::text[])[1 + floor(7 * ${luck(4)} ^ 1.5)::int] END AS step,
      CASE WHEN ${luck(5)} < 0.7 THEN 'jira' WHEN ${luck(5)} < 0.95 THEN 'confluence' ELSE 'web' END AS product,
      CASE WHEN age < 0.03 OR ${luck(6)} < 0.1 THEN 'shared' WHEN ${luck(6)} < 0.4 THEN 'seen' ELSE 'decided' END AS state,
      (SELECT coalesce(array_agg(DISTINCT ($5::text[])[1 + floor(12 * luck ^ 2)::int]), '{}')
       FROM (VALUES (0, ${luck(7)}), (1, ${luck(8)}), (2, ${luck(9)})) AS t(at, luck)
       WHERE at < floor(3.4 * ${luck(10)})) AS touchpoints,
      ${sentence(11)} || ' ' || ${sentence(12)} AS change,
      ${sentence(13)}
        || CASE WHEN i % 10 = 3 THEN ' Eine Mahnung kam trotzdem.' ELSE '' END
        || CASE WHEN i % 5 = 1 OR i % 20000 = 13 THEN ' In der Warteschleife hilft niemand.' ELSE '' END
        || CASE WHEN i % 1000 = 7 THEN ' Ein Zwischenbescheid fehlt.' ELSE '' END
        || CASE WHEN i % 50000 = 11 THEN ' Dann kommt der Gerichtsvollzieher.' ELSE '' END AS friction,
      CASE WHEN ${luck(14)} < 0.4 THEN ${sentence(15)} ELSE '' END AS feels,
      left((SELECT text FROM word WHERE place = 1 + floor(${TITLES} * ${luck(16)})::int), 50) AS title,
      'CXM-' || i AS key
    FROM author, generate_series($2::int, $3::int) AS i, LATERAL (SELECT 1 - i / $4::numeric AS age) a
  )
  INSERT INTO note (id, team_id, owner_id, author_name, status, rev, content, shared_at, edited_at,
    state, product, direction, journey_step, touchpoints, search)
  SELECT uuidv7(age * '-730 days'::interval), $1, owner_id, 'Person', 'shared', 1,
    jsonb_build_object('kind', 'check', 'place', jsonb_build_object('product', product, 'site',
        'https://cloud.example', 'kind', 'issue', 'key', key, 'container', 'CXM', 'title', title,
        'url', 'https://cloud.example/browse/' || key),
      'change', change, 'friction', friction, 'chip', NULL, 'direction', direction,
      'touchpoints', touchpoints, 'frictions', '[]'::jsonb, 'journeyStep', step, 'evidence', NULL,
      'forWhom', '{"scope": null, "detail": "", "differentFor": ""}'::jsonb,
      'lenses', jsonb_build_object('sees', '', 'hears', '', 'thinks', '', 'feels', feels)),
    at, at, state, product, direction, step, touchpoints,
    lower(concat_ws(E'\\n', change, friction, feels, title, key))
  FROM dealt, LATERAL (
    SELECT (extract(epoch FROM now()) * 1000 - age * 730 * 86400000)::bigint AS at
  ) moment`;

const fillFacets = `
  INSERT INTO note_facet
  SELECT n.team_id, f.touchpoint, n.state, coalesce(n.journey_step, ''), coalesce(n.direction, ''),
    n.product, n.shared_at, n.id, n.owner_id
  FROM note n CROSS JOIN LATERAL unnest(n.touchpoints || ''::text) AS f(touchpoint) WHERE n.team_id = $1`;

const fillTally = `
  INSERT INTO note_tally
  SELECT team_id, touchpoint, state, journey_step, direction, product, count(*) FROM note_facet
  WHERE team_id = $1 GROUP BY team_id, touchpoint, state, journey_step, direction, product`;

const fillLog = `
  INSERT INTO space_log (space_id, version, entity, id, doc, owner_id, at)
  SELECT $2, row_number() OVER (ORDER BY shared_at, id), 'note', id,
    jsonb_build_object('id', id, 'teamId', team_id, 'content', content, 'authorName', author_name,
      'rev', rev, 'sharedAt', shared_at, 'editedAt', edited_at), owner_id, shared_at
  FROM note WHERE team_id = $1`;
