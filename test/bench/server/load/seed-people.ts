import type { Pool } from 'pg';

import { hashSecret } from '../../../../server/services/identity/secret.ts';
import { teamSpace } from '../../../../utils/protocol/pull.ts';
import { noteAt } from './note-pool.ts';
import { personAt, TEAM_SIZE } from './people.ts';

/** Different contents; each team's notes are a stretch of them. */
const POOL = 2_000;

/**
 * Writes people, their tokens, teams and notes straight into the tables, as joining and sharing would
 * have left them: the first of each team is its admin, notes are spread evenly over the members. Returns
 * the server's id.
 */
export async function seedPeople(
  pool: Pool,
  { teams, notesPerTeam }: { teams: number; notesPerTeam: number },
): Promise<string> {
  const people = Array.from({ length: teams * TEAM_SIZE }, (_, index) => personAt(index));
  const admins = people.filter(({ index }) => index % TEAM_SIZE === 0);
  const now = Date.now();
  const db = await pool.connect();
  try {
    await db.query('BEGIN');
    await db.query('INSERT INTO person SELECT unnest($1::uuid[]), $2', [
      people.map(({ id }) => id),
      now,
    ]);
    await db.query(
      `INSERT INTO team (id, name, created_at) SELECT id, 'Team ' || n, $2
       FROM unnest($1::uuid[]) WITH ORDINALITY AS t(id, n)`,
      [admins.map(({ teamId }) => teamId), now],
    );
    await db.query(
      `INSERT INTO membership (team_id, person_id, role, name, joined_at)
       SELECT team, person, CASE WHEN n % ${TEAM_SIZE} = 1 THEN 'admin' ELSE 'member' END, 'Person ' || n, $3
       FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS m(team, person, n)`,
      [people.map(({ teamId }) => teamId), people.map(({ id }) => id), now],
    );
    await db.query(
      `INSERT INTO credential (hash, person_id, kind, created_at)
       SELECT hash, person, 'device', $3 FROM unnest($1::bytea[], $2::uuid[]) AS c(hash, person)`,
      [people.map(({ token }) => hashSecret(token)), people.map(({ id }) => id), now],
    );
    await db.query(
      `INSERT INTO space (id, team_id, version) SELECT id, team, $3
       FROM unnest($1::text[], $2::uuid[]) AS s(id, team)`,
      [
        admins.map(({ teamId }) => teamSpace(teamId)),
        admins.map(({ teamId }) => teamId),
        notesPerTeam,
      ],
    );
    await db.query('COMMIT');
    if (notesPerTeam > 0) await seedNotes(db, notesPerTeam, now);
    await db.query('VACUUM ANALYZE');
    const { rows } = await db.query<{ id: string }>('SELECT id FROM instance');
    return rows[0]?.id ?? '';
  } finally {
    db.release();
  }
}

async function seedNotes(db: Pick<Pool, 'query'>, notesPerTeam: number, now: number) {
  const contents = Array.from({ length: POOL }, (_, index) => JSON.stringify(noteAt(index)));
  await db.query(
    `CREATE TEMP TABLE content_pool AS
     SELECT (n - 1)::int AS n, content::jsonb FROM unnest($1::text[]) WITH ORDINALITY AS p(content, n)`,
    [contents],
  );
  await db.query(
    `CREATE TEMP TABLE seeded AS
     SELECT gen_random_uuid() AS id, team.id AS team_id, member.person_id AS owner_id, member.name,
       i AS version, pool.content, $1::bigint - i * 60000 AS at
     FROM (SELECT id, row_number() OVER (ORDER BY id) AS number FROM team) team
     CROSS JOIN generate_series(1, $2::int) AS i
     JOIN (
       SELECT *, row_number() OVER (PARTITION BY team_id ORDER BY person_id) - 1 AS place FROM membership
     ) member ON member.team_id = team.id AND member.place = i % ${TEAM_SIZE}
     JOIN content_pool pool ON pool.n = (team.number * 37 + i) % ${POOL}`,
    [now, notesPerTeam],
  );
  await db.query(
    `INSERT INTO note (id, team_id, owner_id, author_name, status, rev, content, shared_at, edited_at,
       state, product, direction, journey_step, touchpoints, search)
     SELECT id, team_id, owner_id, name, 'shared', 1, content, at, at, 'shared', content->'place'->>'product',
       content->>'direction', content->>'journeyStep',
       ARRAY(SELECT jsonb_array_elements_text(content->'touchpoints')),
       lower(concat_ws(E'\\n', content->>'change', content->>'friction', content->'place'->>'title'))
     FROM seeded`,
  );
  await db.query(
    `INSERT INTO space_log (space_id, version, entity, id, doc, owner_id, at)
     SELECT 't:' || team_id, version, 'note', id,
       jsonb_build_object('id', id, 'teamId', team_id, 'content', content, 'authorName', name, 'rev', 1,
         'sharedAt', at, 'editedAt', at),
       owner_id, at
     FROM seeded`,
  );
  await db.query('DROP TABLE seeded, content_pool');
}
