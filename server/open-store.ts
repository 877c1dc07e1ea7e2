import { openEmbeddedDatabase, type OnTrouble } from './embedded/embedded-database.ts';
import { StartError } from './start-error.ts';

export type Store = { url: string; close(): Promise<void> };

/** The database: a folder with a PostgreSQL of its own, or one that somebody else runs. */
export async function openStore(
  { data, databaseUrl }: { data?: string; databaseUrl?: string },
  onTrouble: OnTrouble,
): Promise<Store> {
  if ((data === undefined) === (databaseUrl === undefined))
    throw new StartError('Give either a data folder or a database address.', 2);
  if (databaseUrl !== undefined) return { url: databaseUrl, close: async () => undefined };
  return openEmbeddedDatabase(data ?? '', onTrouble);
}
