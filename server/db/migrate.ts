import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { rows, type Pool, type Queryable } from './client.ts';

/** Any number does, as long as every process of this program uses the same. */
const LOCK = 7_215_530_412;

/** One day; whoever starts a server looks at it sooner. */
const PATIENCE_MS = 86_400_000;

export type MigrationFault =
  | { kind: 'newer-database'; number: number }
  | { kind: 'changed-migration'; name: string };

/** Thrown when this program does not fit the database. */
export class MigrationError extends Error {
  readonly fault: MigrationFault;
  constructor(fault: MigrationFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

type Migration = { number: number; name: string; sql: string; hash: string };
type Applied = { number: number; hash: string };

/**
 * Brings the tables up to date, one file one transaction, under a lock: of several processes that
 * start at once one migrates and the others wait. Own lines rather than a library, because a start
 * that does not fit must say so in a sentence, and because the whole need is an ordered list of files.
 */
export async function migrate(pool: Pool, directory = join(import.meta.dirname, 'migrations')) {
  const known = await readMigrations(directory);
  const connection = await pool.connect();
  try {
    await connection.query('SET statement_timeout = 0');
    await connection.query(patiently('SELECT pg_advisory_lock($1)', [LOCK]));
    await connection.query(
      'CREATE TABLE IF NOT EXISTS migration (number int PRIMARY KEY, name text NOT NULL, hash text NOT NULL)',
    );
    const applied = await rows<Applied>(connection, 'SELECT number, hash FROM migration');
    for (const migration of pending(known, applied)) await apply(connection, migration);
  } finally {
    // Closing the connection gives back the lock, whatever state it is in.
    connection.release(true);
  }
}

/** Which files are still to be run; throws where files and database contradict each other. */
export function pending(known: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const hashes = new Map(applied.map((a) => [a.number, a.hash]));
  for (const number of hashes.keys())
    if (!known.some((m) => m.number === number))
      throw new MigrationError({ kind: 'newer-database', number });
  return known.filter((migration) => {
    const hash = hashes.get(migration.number);
    if (hash !== undefined && hash !== migration.hash)
      throw new MigrationError({ kind: 'changed-migration', name: migration.name });
    return hash === undefined;
  });
}

/** A statement that may take as long as it takes: another process migrates, or a table is large. */
function patiently(text: string, values?: unknown[]) {
  const query = { text, query_timeout: PATIENCE_MS };
  return values === undefined ? query : { ...query, values };
}

async function apply(connection: Queryable, { number, name, sql, hash }: Migration) {
  try {
    await connection.query('BEGIN');
    await connection.query(patiently(sql));
    await connection.query('INSERT INTO migration VALUES ($1, $2, $3)', [number, name, hash]);
    await connection.query('COMMIT');
  } catch (error) {
    await connection.query('ROLLBACK');
    throw error;
  }
}

async function readMigrations(directory: string): Promise<Migration[]> {
  const names = (await readdir(directory)).filter((n) => /^\d{4}-.+\.sql$/.test(n)).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(directory, name), 'utf8');
      const hash = createHash('sha256').update(sql).digest('hex');
      return { number: Number(name.slice(0, 4)), name, sql, hash };
    }),
  );
}
