import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { createFreshDatabase } from '../../test/postgres/fresh-database.ts';
import { openPool } from './client.ts';
import { migrate } from './migrate.ts';

const migrations = join(import.meta.dirname, 'migrations');
const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

describe('the migration to a tally', () => {
  it('counts the notes that are there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kundenblick-migrations-'));
    closers.push(() => rm(folder, { recursive: true }));
    for (const name of await readdir(migrations))
      if (name < '0006') await copyFile(join(migrations, name), join(folder, name));
    const database = await createFreshDatabase('empty');
    closers.push(() => database.drop());
    const pool = openPool(database.url, () => undefined);
    closers.push(() => pool.end());

    await migrate(pool, folder);
    await pool.query(`
      WITH p AS (INSERT INTO person VALUES (gen_random_uuid(), 0) RETURNING id),
        t AS (INSERT INTO team (id, name, created_at) VALUES (gen_random_uuid(), 'T', 0) RETURNING id)
      INSERT INTO note (id, team_id, owner_id, author_name, status, rev, content, shared_at, edited_at,
        state, product, direction, journey_step, touchpoints)
      SELECT gen_random_uuid(), t.id, p.id, 'A', status, 1,
        CASE status WHEN 'shared' THEN '{}'::jsonb END, 1, 1, 'seen', 'jira', direction, step, touchpoints
      FROM t, p, (VALUES ('shared', '+', 'usage', '{billing,support}'::text[]),
        ('shared', '+', 'usage', '{billing}'), ('shared', NULL, NULL, '{}'),
        ('recalled', '+', 'usage', '{billing}')) AS n(status, direction, step, touchpoints)`);
    await migrate(pool);

    const { rows } = await pool.query(
      `SELECT concat_ws('|', touchpoint, state, journey_step, direction, product) AS facet, count
       FROM note_tally ORDER BY 1`,
    );
    expect(rows).toEqual(
      [
        { facet: 'billing|seen|usage|+|jira', count: 2 },
        { facet: 'support|seen|usage|+|jira', count: 1 },
        { facet: '|seen|usage|+|jira', count: 2 },
        { facet: '|seen|||jira', count: 1 },
      ].sort((a, b) => (a.facet < b.facet ? -1 : 1)),
    );
    const facets = await pool.query<{ n: number }>('SELECT count(*)::int AS n FROM note_facet');
    expect(facets.rows[0]!.n).toBe(6);
  });
});
