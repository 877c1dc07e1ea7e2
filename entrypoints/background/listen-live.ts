import type { Database } from '../../utils/storage/database.ts';
import { hasSendable } from '../../utils/storage/sync-store/hold-withdrawals.ts';
import type { SyncEngine } from '../../utils/sync/engine.ts';
import { createHearPokes } from '../../utils/sync/hear-pokes.ts';
import { createLive, type Live } from '../../utils/sync/live.ts';
import type { Clock, SyncStore } from '../../utils/sync/ports.ts';
import { accountKeeper } from './account-keeper.ts';
import { unasked } from './unasked.ts';

/** Hears of the team's news while a screen stands open. */
export function listenLive(input: {
  db: Database;
  store: SyncStore;
  engine: SyncEngine;
  clock: Clock;
}): Live {
  const { db, store, engine, clock } = input;
  return createLive({
    hearPokes: createHearPokes({ fetch: (url, init) => fetch(url, init), now: () => clock.now() }),
    clock,
    readConnection: () => accountKeeper.read(),
    // Behind a run that is under way: what it is about to write need not be asked for again.
    settledCursors: () => engine.alone(() => store.cursors()),
    hasWaiting: () => hasSendable(db),
    sync: (reason) => engine.sync(reason),
    unasked,
  });
}
