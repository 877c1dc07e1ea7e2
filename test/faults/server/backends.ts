import { setTimeout as sleep } from 'node:timers/promises';

import { Client } from 'pg';

import {
  identifyProcess,
  stillLives,
  type ProcessIdentity,
} from '../../../server/embedded/process-identity.ts';

/** Longest wait for processes of a dead PostgreSQL to go. */
const PATIENCE_MS = 10_000;

/** Asks PostgreSQL something on a connection that is none of the server's. */
export async function onDatabase<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const db = new Client({ connectionString: url, application_name: 'faults' });
  // What breaks the connection breaks the question on it, too.
  db.on('error', () => undefined);
  try {
    await db.connect();
    return (await db.query<Row>(sql)).rows;
  } finally {
    await db.end().catch(() => undefined);
  }
}

/** The processes that serve the server's connections. */
export async function listBackends(url: string): Promise<ProcessIdentity[]> {
  const rows = await onDatabase<{ pid: number }>(
    url,
    `SELECT pid FROM pg_stat_activity WHERE application_name = 'kundenblick'`,
  );
  return rows.flatMap(({ pid }) => identifyProcess(pid) ?? []);
}

/** Waits until every one of them is gone: until then a push may still get through on one. */
export async function untilGone(backends: readonly ProcessIdentity[]): Promise<void> {
  const begin = performance.now();
  while (backends.some(stillLives)) {
    if (performance.now() - begin > PATIENCE_MS)
      throw new Error('processes of a dead PostgreSQL live on');
    await sleep(5);
  }
}
