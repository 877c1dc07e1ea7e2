import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Pool } from 'pg';

import { openPool } from '../../../server/db/client.ts';
import { migrate } from '../../../server/db/migrate.ts';
import { openEmbeddedDatabase } from '../../../server/embedded/embedded-database.ts';
import { startServerProcess, type ServerProcess } from '../../server/server-process.ts';
import { seedPeople } from './load/seed-people.ts';

/** How a bench is run: in full, or short to see that it works and about where it stands. */
export type Length = 'full' | 'short';

/** A PostgreSQL with people on it, and server processes as they are asked for. */
export type Stage = {
  databaseUrl: string;
  instanceId: string;
  pool: Pool;
  /** Starts another process; all of them end with the stage. */
  serve(env?: Record<string, string>): Promise<ServerProcess>;
  close(): Promise<void>;
};

/** Limits that one token of a bench would meet and people do not. */
export const unlimited = { PUSH_PER_MINUTE: '9999999', PULL_PER_MINUTE: '9999999' };

/** A profile of each server's work is written here, if wanted (`node --cpu-prof`). */
const profiles = process.env['SERVER_PROFILES'];

export async function setStage(people: { teams: number; notesPerTeam: number }): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'kundenblick-bench-'));
  const database = await openEmbeddedDatabase(folder, () => undefined);
  const tables = openPool(database.url, () => undefined);
  await migrate(tables);
  await tables.end();
  const pool = new Pool({ connectionString: database.url, max: 4 });
  // PostgreSQL may be gone before the last connection has said goodbye; that is no reason to end.
  pool.on('error', () => undefined);
  const servers: ServerProcess[] = [];
  const nodeArgs = profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`];
  return {
    databaseUrl: database.url,
    instanceId: await seedPeople(pool, people),
    pool,
    async serve(env = {}) {
      const server = await startServerProcess({ databaseUrl: database.url, env, nodeArgs });
      servers.push(server);
      return server;
    },
    async close() {
      for (const server of servers) await server.stop();
      await pool.end();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
