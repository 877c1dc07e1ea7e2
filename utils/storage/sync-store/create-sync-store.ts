import type { SyncStore } from '../../sync/ports.ts';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { readIdentity, writeIdentity } from '../meta/identity.ts';
import { releaseLease, takeLease } from '../meta/lease.ts';
import { readSyncLog, writeSyncLog } from '../meta/sync-log.ts';
import { freezeBatch, giveUpOn } from '../outbox/freeze-batch.ts';
import { isContentOp } from './apply-content-ops.ts';
import { applyPull, readCursors } from './apply-pull.ts';
import { applyPush } from './apply-push.ts';
import { holdWithdrawals } from './hold-withdrawals.ts';
import { weighPull } from './weigh-removals.ts';

/** The sync engine's view of the database. `contentChanged` hears when a team's own content may have. */
export function createSyncStore(
  db: Database,
  newId: () => string,
  contentChanged: () => void = () => undefined,
): SyncStore {
  return {
    takeLease: (owner, now, until) => takeLease(db, owner, now, until),
    releaseLease: (owner) => releaseLease(db, owner),
    readLog: () => readSyncLog(db),
    writeLog: (log) => writeSyncLog(db, log),
    identity: () => inTransaction(db, 'rw', [db.meta], () => readIdentity(db, newId)),
    renewClient: () =>
      inTransaction(db, 'rw', [db.meta, db.outbox], async () => {
        const known = await readIdentity(db, newId);
        await writeIdentity(db, { ...known, clientId: newId(), nextSeq: 1 });
        await db.outbox.filter(({ seq }) => seq !== null).modify({ seq: null, wentOut: true });
      }),
    nextBatch: (limit, inFlight) => freezeBatch(db, limit, newId, inFlight),
    giveUpOn: (seq) => giveUpOn(db, seq),
    async applyPush(sent, response, now) {
      const { placeKeys, content } = await applyPush(db, sent, response, now);
      if (content) contentChanged();
      return placeKeys;
    },
    holdWithdrawals: () => holdWithdrawals(db),
    cursors: () => readCursors(db),
    weighPull: (asked, pages, now) => weighPull(db, asked, pages, now, newId),
    async applyPull(asked, response, now) {
      const placeKeys = await applyPull(db, asked, response, now, newId);
      const pages = Object.values(response.spaces);
      if (pages.some(({ ops, reset }) => reset || ops.some(isContentOp))) contentChanged();
      return placeKeys;
    },
  };
}
