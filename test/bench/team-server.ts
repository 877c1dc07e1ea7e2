import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Pool } from 'pg';

import { openEmbeddedDatabase } from '../../server/embedded/embedded-database.ts';
import { startServer, type RunningServer } from '../../server/start-server.ts';
import { codeOf, joinBy, noLimits, type TestClient } from '../postgres/test-client.ts';

export type BenchServer = {
  server: RunningServer;
  pool: Pool;
  /** An admin, with the link by which others join. */
  ada: TestClient;
  invite: (role: 'pate' | 'member') => Promise<string>;
  close: () => Promise<void>;
};

/** A team server on a real PostgreSQL in a folder of its own. */
export async function startBenchServer(): Promise<BenchServer> {
  const folder = await mkdtemp(join(tmpdir(), 'kundenblick-bench-'));
  const database = await openEmbeddedDatabase(folder, () => undefined);
  const server = await startServer({
    port: 0,
    databaseUrl: database.url,
    logLevel: 'silent',
    limits: noLimits,
  });
  const pool = new Pool({ connectionString: database.url, max: 16 });
  const ada = await joinBy(server.url, codeOf(server.invites?.admin ?? ''), 'Ada');
  return {
    server,
    pool,
    ada,
    async invite(role) {
      const answer = await ada.post(`/v1/teams/${ada.teamId}/invites`, { role, maxUses: 1 });
      return ((await answer.json()) as { link: string }).link;
    },
    async close() {
      await pool.end();
      await server.close();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
