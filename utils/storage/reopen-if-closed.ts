import type { Database } from './database.ts';

/**
 * Tries to open the database again after the browser refused it: by itself it would stay closed until the
 * background ends, even when the person has allowed it meanwhile.
 */
export async function reopenIfClosed(db: Database): Promise<void> {
  if (db.isOpen()) return;
  // Still refused: whoever asks next hears so, with the reason.
  await db.open().catch(() => undefined);
}
