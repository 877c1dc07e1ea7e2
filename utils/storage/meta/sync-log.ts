import type { SyncLog } from '../../sync/ports.ts';
import type { Database } from '../database.ts';

export const emptySyncLog: SyncLog = {
  lastSuccessAt: null,
  nextAttemptAt: null,
  problem: null,
  failures: 0,
};

/** How sharing went lately. */
export async function readSyncLog(db: Database): Promise<SyncLog> {
  const row = await db.meta.get('sync-log');
  return row?.key === 'sync-log' ? { ...emptySyncLog, ...row.value } : emptySyncLog;
}

export async function writeSyncLog(db: Database, value: SyncLog): Promise<void> {
  await db.meta.put({ key: 'sync-log', value });
}
