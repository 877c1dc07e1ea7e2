import { randomUUID } from 'node:crypto';

import type { Pool } from 'pg';

/** The floor: the same durable writes and reads as a push and a pull, without any rule around them. */
export async function prepareRawTables(pool: Pool) {
  await pool.query(`
    CREATE TABLE raw_space (id int PRIMARY KEY, version bigint NOT NULL);
    CREATE TABLE raw_note (id uuid PRIMARY KEY, content jsonb NOT NULL);
    CREATE TABLE raw_log (version bigint PRIMARY KEY, id uuid NOT NULL, doc jsonb NOT NULL);
    CREATE TABLE raw_result (client uuid, seq bigint, result jsonb NOT NULL, PRIMARY KEY (client, seq));
    INSERT INTO raw_space VALUES (1, 0)`);
}

/** Note, result, version and log row in one transaction with the same lock at its end. */
export async function rawPush(pool: Pool, { args }: { args: { id: string; content: object } }) {
  const content = JSON.stringify(args.content);
  const db = await pool.connect();
  try {
    await db.query('BEGIN');
    await db.query('INSERT INTO raw_note VALUES ($1, $2)', [args.id, content]);
    await db.query('INSERT INTO raw_result VALUES ($1, 1, $2)', [
      randomUUID(),
      '{"kind":"ok","rev":1}',
    ]);
    await db.query(
      `WITH raised AS (UPDATE raw_space SET version = version + 1 WHERE id = 1 RETURNING version)
       INSERT INTO raw_log SELECT version, $1, $2 FROM raised`,
      [args.id, content],
    );
    await db.query('COMMIT');
  } finally {
    db.release();
  }
}

/** Rows after a version. */
export function rawPull(pool: Pool, after: number, limit: number) {
  return pool.query(
    'SELECT version, id, doc FROM raw_log WHERE version > $1 ORDER BY version LIMIT $2',
    [after, limit],
  );
}
