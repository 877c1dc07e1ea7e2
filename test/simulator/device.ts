import { IDBKeyRange } from 'fake-indexeddb';

import type { StoredAccount } from '../../utils/account/account-keeper.ts';
import type { Membership } from '../../utils/account/membership.ts';
import type { Notebook } from '../../utils/notebook/notebook.ts';
import { Database } from '../../utils/storage/database.ts';
import { endLease } from '../../utils/storage/meta/lease.ts';
import { createSyncStore } from '../../utils/storage/sync-store/create-sync-store.ts';
import { watchTables } from '../../utils/storage/table-memory.ts';
import { createSyncEngine, type SyncEngine } from '../../utils/sync/engine.ts';
import { createHttpTransport } from '../../utils/sync/http-transport.ts';
import { createHttp, type NetworkWorld } from '../../utils/sync/http.ts';
import type { Limits, WireFault } from './history.ts';
import { createKillGate, never, type KillGate } from './kill-gate.ts';
import { limitStore, limitTransport } from './limit-steps.ts';
import type { Plants } from './plants.ts';

/** A background: everything that ends with the worker. */
export type Life = { gate: KillGate; book: Notebook; engine: SyncEngine; membership: Membership };

/** A browser profile. */
export type SimDevice = {
  name: string;
  /** Index of its person. */
  person: number;
  indexedDB: IDBFactory;
  account: StoredAccount | null;
  /** How wrong its clock is, in milliseconds. */
  skew: number;
  /** Runs a newer version, which writes a field that older ones do not know. */
  isNewer: boolean;
  isOnline: boolean;
  /** What happens to its next requests. */
  faults: WireFault[];
  life: Life;
  /** How the simulator looks into the device's data: no background, so nothing ends it. */
  eye: Database;
  /** The sync that is under way, while a request of it lies in the network. */
  running: Promise<'done'> | null;
  /** Marks of texts that must still be found on it, each with the id of its note. */
  keeps: Map<string, string>;
  /** An export of some time ago. */
  file: string | null;
};

export type DeviceWorld = {
  time: () => number;
  newId: () => string;
  random: () => number;
  fetch(device: SimDevice, life: Life): NetworkWorld['fetch'];
  plants: Plants;
  limits: Limits;
};

/** Starts a background over the device's data. */
export function startLife(world: DeviceWorld, device: Omit<SimDevice, 'life' | 'eye'>): Life {
  const { limits } = world;
  const gate = createKillGate();
  const db = new Database('sim', { indexedDB: device.indexedDB, IDBKeyRange });
  const memory = watchTables(db);
  world.plants.intoDatabase(db);
  gate.watch(db);
  const now = () => world.time() + device.skew;
  const keeper: Membership['keeper'] = {
    read: async () => (gate.pass() ? device.account : never()),
    async write(account) {
      if (!gate.pass()) return never();
      device.account = account;
    },
    wishFor: async () => never(),
  };
  const clock = { now, random: world.random };
  const http = createHttp({
    clock,
    isOnline: () => device.isOnline,
    mayReach: async () => true,
    fetch: (url, init) => world.fetch(device as SimDevice, life)(url, init),
  });
  const common = { db, now, newId: world.newId, changed: () => undefined };
  const engine = createSyncEngine({
    store: world.plants.intoStore(limitStore(createSyncStore(db, world.newId), limits), db),
    transport: limitTransport(createHttpTransport(http), limits),
    clock,
    readConnection: () => keeper.read(),
    owner: world.newId(),
    onChange: () => undefined,
    onDone: () => undefined,
  });
  const life: Life = {
    gate,
    engine,
    book: { ...common, memory },
    membership: {
      ...common,
      http,
      keeper,
      sync: () => engine.sync('person'),
      alone: (work) => engine.alone(work),
    },
  };
  // As every background does at its start: none waits for one that is no more. It may be ended before it has done so.
  endLease(db).catch((error: unknown) => {
    if (!gate.isDead) throw error;
  });
  return life;
}

/** Ends the device's background, if it still lives, and starts another one over its data. */
export function restart(world: DeviceWorld, device: SimDevice): void {
  device.life.gate.kill();
  device.life.book.db.close();
  device.running = null;
  device.life = startLife(world, device);
}
