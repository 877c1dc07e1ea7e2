import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { uuidv7 } from 'uuidv7';

import type { Notebook } from '../../utils/notebook/notebook.ts';
import { Database } from '../../utils/storage/database.ts';
import { watchTables } from '../../utils/storage/table-memory.ts';

export type TestNotebook = Notebook & {
  /** Moves this notebook's clock. */
  pass(ms: number): void;
  /** Places told of, newest last. */
  told: (string[] | null)[];
  /** The same data, opened anew: what a restart of the background does. */
  reopen(): TestNotebook;
};

function open(indexedDB: IDBFactory, start: number): TestNotebook {
  const db = new Database('test', { indexedDB, IDBKeyRange });
  const memory = watchTables(db);
  const told: TestNotebook['told'] = [];
  let time = start;
  return {
    db,
    memory,
    told,
    now: () => time,
    newId: () => uuidv7(),
    changed: (placeKeys) => told.push(placeKeys),
    pass: (ms) => {
      time += ms;
    },
    reopen() {
      db.close();
      return open(indexedDB, time);
    },
  };
}

/** A notebook on a database of its own, in memory, with a clock that stands still. */
export function openTestNotebook(): TestNotebook {
  return open(new IDBFactory(), Date.parse('2026-11-21T09:00:00Z'));
}
