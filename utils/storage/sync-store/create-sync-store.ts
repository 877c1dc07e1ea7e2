import type { SyncStore } from '../../sync/ports.ts';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { readIdentity, writeIdentity } from '../meta/identity.ts';
import { releaseLease, takeLease } from '../meta/lease.ts';
import { readSyncLog, writeSyncLog } from '../meta/sync-log.ts';
import { freezeBatch, giveUpOn } from '../outbox/freeze-batch.ts';
import { applyPull } from './apply-pull.ts';
import { applyPush } from './apply-push.ts';

/** The sync engine's view of the database. */
export function createSyncStore(db: Database, newId: () => string): SyncStore {
  return {
    takeLease: (owner, now, until) => takeLease(db, owner, now, until),
    releaseLease: (owner) => releaseLease(db, owner),
    readLog: () => readSyncLog(db),
    writeLog: (log) => writeSyncLog(db, log),
    identity: () => inTransaction(db, 'rw', [db.meta], () => readIdentity(db, newId)),
    renewClient: () =>
      inTransaction(db, 'rw', [db.meta, db.outbox], async () => {
        const { instanceId } = await readIdentity(db, newId);
        await writeIdentity(db, { clientId: newId(), instanceId, nextSeq: 1 });
        await db.outbox.filter(({ seq }) => seq !== null).modify({ seq: null, wentOut: true });
      }),
    nextBatch: (limit) => freezeBatch(db, limit, newId),
    giveUpOn: (seq) => giveUpOn(db, seq),
    applyPush: (sent, response, now) => applyPush(db, sent, response, now),
    cursors: async () => {
      const spaces = await db.spaces.toArray();
      return Object.fromEntries(spaces.map(({ id, version, epoch }) => [id, { version, epoch }]));
    },
    applyPull: (response, now) => applyPull(db, response, now, newId),
  };
}
