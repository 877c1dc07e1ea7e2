import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Client } from 'pg';
import type { TestProject } from 'vitest/node';

import { openPool } from '../../server/db/client.ts';
import { migrate } from '../../server/db/migrate.ts';
import { openEmbeddedDatabase } from '../../server/embedded/embedded-database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the cluster's maintenance database. */
    clusterUrl: string;
  }
}

/**
 * One real PostgreSQL for the whole run, in a folder of its own that goes with it. `fresh-database.ts`
 * copies the migrated template, which takes a few milliseconds.
 */
export default async function setUp(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'kundenblick-test-'));
  const database = await openEmbeddedDatabase(folder, () => undefined);
  const pool = openPool(database.url, () => undefined);
  await migrate(pool);
  await pool.end();
  project.provide('clusterUrl', await makeTemplate(database.url));
  return async () => {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  };
}

/** The server's own database becomes the template; another one is there to speak to the cluster. */
async function makeTemplate(url: string): Promise<string> {
  const clusterUrl = url.replace(/\/[^/]+$/, '/postgres');
  const client = new Client({ connectionString: clusterUrl });
  await client.connect();
  await client.query('ALTER DATABASE kundenblick RENAME TO template_kundenblick');
  await client.end();
  return clusterUrl;
}
