import { Dexie, type DBCore, type DBCoreTransaction } from 'dexie';

import type { Database } from '../../utils/storage/database.ts';

/**
 * The end of a background at any await: from then on none of its promises settles, and what its open
 * transactions wrote is undone, as a browser does it.
 */
export type KillGate = {
  readonly isDead: boolean;
  /** Settles when the background ends. */
  readonly death: Promise<'killed'>;
  /** Ends the background at the nth await from now. */
  killAt(nth: number): void;
  /** Lets it live on, should it still live. */
  spare(): void;
  kill(): void;
  /** Counts an await; false: the background ended here. */
  pass(): boolean;
  watch(db: Database): void;
};

/** What a dead background waits for. */
export function never<T>(): Promise<T> {
  return new Promise<T>(() => undefined);
}

export function createKillGate(): KillGate {
  const open = new Set<DBCoreTransaction>();
  let isDead = false;
  let left = Infinity;
  let die: (how: 'killed') => void = () => undefined;
  const death = new Promise<'killed'>((resolve) => (die = resolve));

  const kill = () => {
    if (isDead) return;
    isDead = true;
    for (const trans of open) abort(trans);
    // Dexie keeps the transaction it is in by the microtasks that follow. Who lives on must not go on within those of
    // the dead: their next transaction would lose its way (a browser ends the whole realm).
    setImmediate(() => die('killed'));
  };
  const pass = () => {
    if (isDead) return false;
    left -= 1;
    if (left <= 0) kill();
    return !isDead;
  };
  const middleware = (core: DBCore): DBCore => ({
    ...core,
    transaction(tables, mode, options) {
      const trans = core.transaction(tables, mode, options);
      open.add(trans);
      listen(trans, 'complete', () => open.delete(trans));
      listen(trans, 'abort', () => open.delete(trans));
      if (isDead) abort(trans);
      return trans;
    },
    table(name) {
      const table = core.table(name);
      // No `async` here: a native await inside the database's core would lose the transaction.
      const guard =
        <Request, Answer>(work: (request: Request) => PromiseLike<Answer>) =>
        (request: Request) =>
          pass() ? work(request) : new Dexie.Promise<Answer>(() => undefined);
      return {
        ...table,
        mutate: guard((request) => table.mutate(request)) as typeof table.mutate,
        get: guard((request) => table.get(request)) as typeof table.get,
        getMany: guard((request) => table.getMany(request)) as typeof table.getMany,
        query: guard((request) => table.query(request)) as typeof table.query,
        openCursor: guard((request) => table.openCursor(request)) as typeof table.openCursor,
        count: guard((request) => table.count(request)) as typeof table.count,
      };
    },
  });
  return {
    get isDead() {
      return isDead;
    },
    death,
    killAt: (nth) => (left = nth),
    spare: () => (left = Infinity),
    kill,
    pass,
    watch: (db) => db.use({ stack: 'dbcore', name: 'kill-gate', create: middleware }),
  };
}

/** The core's transaction is the browser's own one. */
function listen(trans: DBCoreTransaction, event: string, action: () => void): void {
  const add: unknown = Reflect.get(trans, 'addEventListener');
  if (typeof add === 'function') add.call(trans, event, action);
}

function abort(trans: DBCoreTransaction): void {
  try {
    trans.abort();
  } catch (error) {
    // It was over already: then there is nothing to undo.
    if (!(error instanceof Error) || error.name !== 'InvalidStateError') throw error;
  }
}
