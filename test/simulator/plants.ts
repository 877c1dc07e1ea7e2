import { Dexie, type DBCore, type DBCoreMutateRequest, type DBCoreTransaction } from 'dexie';

import { teamOf } from '../../utils/domain/audience.ts';
import { laterEntities } from '../../utils/protocol/pull.ts';
import type { Database } from '../../utils/storage/database.ts';
import type { NewOutboxRow } from '../../utils/storage/tables/outbox-row.ts';
import type { SyncStore } from '../../utils/sync/ports.ts';

/** Faults that a test puts into its own copies of the parts, to see whether the simulator finds them. */
export type Plants = {
  /** Before the database is opened. */
  intoDatabase(db: Database): void;
  intoStore(store: SyncStore, db: Database): SyncStore;
};

export const noPlants: Plants = {
  intoDatabase: () => undefined,
  intoStore: (store) => store,
};

/** The cursors of a page are stored by themselves, before its rows. */
export const cursorApartFromRows: Plants = {
  ...noPlants,
  intoStore: (store, db) => ({
    ...store,
    async applyPull(_asked, response, now) {
      const pages = Object.entries(response.spaces);
      const knows = [...laterEntities];
      await db.spaces.bulkPut(
        pages.map(([id, { version, epoch }]) => ({ id, version, epoch, knows })),
      );
      return store.applyPull(await store.cursors(), response, now);
    },
  }),
};

/** Whatever a server or another device deletes goes at once, however much it is. */
export const noFuse: Plants = {
  ...noPlants,
  intoStore: (store) => ({ ...store, weighPull: async () => null }),
};

/** A person's "yes" to one mass removal is noted, and good for every other one that comes after it. */
export const yesForEver: Plants = {
  ...noPlants,
  intoStore: (store, db) => ({
    ...store,
    async weighPull(asked, pages, now) {
      const notes = db.table<{ key: string }, string>('meta');
      const row = await db.meta.get('mass-removal');
      if (row?.key === 'mass-removal' && row.value.allow === true)
        await notes.put({ key: 'planted-yes' });
      const wasSaid = (await notes.get('planted-yes')) !== undefined;
      return wasSaid ? null : store.weighPull(asked, pages, now);
    },
  }),
};

/** What the server does not name when it begins anew counts as deleted. */
export const deletionByAbsence: Plants = {
  ...noPlants,
  intoStore: (store, db) => ({
    ...store,
    async applyPull(asked, response, now) {
      const changed = await store.applyPull(asked, response, now);
      for (const [space, { reset, ops }] of Object.entries(response.spaces)) {
        if (!reset) continue;
        const named = new Set(ops.map(({ id }) => id));
        await db.notes
          .filter(({ id, note }) => !named.has(id) && `t:${teamOf(note.audience)}` === space)
          .delete();
      }
      return changed;
    },
  }),
};

/** The row of the outbox is written once the note's own transaction is through. */
export const outboxInSecondTransaction: Plants = {
  ...noPlants,
  intoDatabase(db) {
    db.use({
      stack: 'dbcore',
      name: 'outbox-later',
      create: (core: DBCore): DBCore => ({
        ...core,
        table(name) {
          const table = core.table(name);
          if (name !== 'outbox') return table;
          return {
            ...table,
            mutate(request) {
              if (request.type !== 'add' || isOwn(request)) return table.mutate(request);
              const rows = request.values.map((row: NewOutboxRow) => ({ ...row, [MARK]: true }));
              // Outside of the transaction that has just ended.
              const add = () => Dexie.ignoreTransaction(() => db.outbox.bulkAdd(rows));
              onCommit(request.trans, () => void add().catch(() => undefined));
              return Dexie.Promise.resolve({
                numFailures: 0,
                failures: {},
                results: rows.map(() => 1),
                lastResult: 1,
              });
            },
          };
        },
      }),
    });
  },
};

/** Tells the second writing from the first one. */
const MARK = 'isLate';
const isOwn = (request: Extract<DBCoreMutateRequest, { type: 'add' }>) =>
  request.values.every((row: object) => MARK in row);

function onCommit(trans: DBCoreTransaction, action: () => void): void {
  const listen: unknown = Reflect.get(trans, 'addEventListener');
  if (typeof listen === 'function') listen.call(trans, 'complete', action);
}
