import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openEmbeddedDatabase } from '../../../server/embedded/embedded-database.ts';
import { findPostgres, type RunningPostgres } from './data-folder-database.ts';
import type { Home } from './supervised-server.ts';

export type HomeInUse = { home: Home; postgres: () => Promise<RunningPostgres> };

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'kundenblick-faults-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

async function requirePostgres(folder: string): Promise<RunningPostgres> {
  const found = await findPostgres(folder);
  if (!found) throw new Error('no PostgreSQL serves the folder');
  return found;
}

/** A data folder whose PostgreSQL the server starts itself, as `npm run server` does. */
export function withDataFolder<T>(work: (home: HomeInUse) => Promise<T>): Promise<T> {
  return inFolder((data) => work({ home: { data }, postgres: () => requirePostgres(data) }));
}

/** A PostgreSQL that somebody else runs, and starts again when it dies. */
export function withPostgres<T>(work: (home: HomeInUse) => Promise<T>): Promise<T> {
  return inFolder(async (folder) => {
    const database = await openEmbeddedDatabase(folder, () => undefined);
    try {
      const home = { databaseUrl: database.url };
      return await work({ home, postgres: () => requirePostgres(folder) });
    } finally {
      await database.close();
    }
  });
}
