import { openPool } from './db/client.ts';
import { openStore } from './open-store.ts';
import { prepareDatabase } from './prepare-database.ts';
import { announceRestore } from './services/upkeep/announce-restore.ts';

/**
 * `restored NAME`: what has to be done once after the database was restored from a backup, before a server runs on
 * it again. Returns a sentence that says what was done.
 */
export async function tellRestored(
  source: { data?: string; databaseUrl?: string },
  name: string,
): Promise<string> {
  const store = await openStore(source, () => undefined);
  // What breaks a connection breaks the statement on it, too, which says so.
  const pool = openPool(store.url, () => undefined);
  try {
    await prepareDatabase(pool);
    const spaces = await announceRestore({ ctx: { pool }, input: { name } });
    return spaces === null
      ? `The restore "${name}" was announced before; nothing was changed.`
      : `The restore "${name}" is announced: ${spaces} spaces begin anew for every device.`;
  } finally {
    await pool.end();
    await store.close();
  }
}
