import type { DBCore, DBCoreMutateRequest, DBCoreTransaction } from 'dexie';

import type { ReviewEvent } from '../domain/review.ts';
import type { Database } from './database.ts';
import type { OwnNoteRow } from './tables/own-note-row.ts';

/**
 * Copies of whole tables in memory, for lists and searches over thousands of rows: reading 10,000 rows
 * anew takes a quarter of a second, scanning them in memory a few milliseconds. Only a copy: it dies with
 * the background and is read again when it is next needed.
 */
export type TableMemory = {
  notes(): Promise<OwnNoteRow[]>;
  reviews(): Promise<ReviewEvent[]>;
};

type Touched = Set<string> | 'all';

/** What a change touches; a range may hold anything. */
function keysOf(request: DBCoreMutateRequest): readonly unknown[] | 'all' {
  if (request.type === 'deleteRange') return 'all';
  if (request.type === 'delete') return request.keys;
  return request.values.map((value: { id: unknown }) => value.id);
}

type Memory<Row> = {
  rows: Map<string, Row> | null;
  touched: Touched;
  /** The reading under way; it settles when it is over, whatever came of it. */
  reading: Promise<unknown>;
};

function emptyMemory<Row>(): Memory<Row> {
  return { rows: null, touched: 'all', reading: Promise.resolve() };
}

function touch(memory: { touched: Touched }, keys: readonly unknown[] | 'all'): void {
  if (keys === 'all' || memory.touched === 'all') memory.touched = 'all';
  else for (const key of keys) memory.touched.add(String(key));
}

type RowSource<Row> = {
  toArray(): PromiseLike<Row[]>;
  bulkGet(keys: string[]): PromiseLike<(Row | undefined)[]>;
};

/** One after the other: a second reader must not take for current what the first is still bringing up to date. */
function read<Row extends { id: string }>(memory: Memory<Row>, table: RowSource<Row>) {
  const result = memory.reading.then(() => bringUpToDate(memory, table));
  memory.reading = result.catch(() => undefined);
  return result;
}

async function bringUpToDate<Row extends { id: string }>(
  memory: Memory<Row>,
  table: RowSource<Row>,
): Promise<Row[]> {
  const { touched } = memory;
  // Taken before the first await: whatever is committed from here on counts as touched again.
  memory.touched = new Set();
  try {
    if (memory.rows === null || touched === 'all') {
      memory.rows = new Map((await table.toArray()).map((row) => [row.id, row]));
    } else if (touched.size > 0) {
      const { rows } = memory;
      const ids = [...touched];
      const found = await table.bulkGet(ids);
      for (const [i, id] of ids.entries()) {
        const row = found[i];
        if (row) rows.set(id, row);
        else rows.delete(id);
      }
    }
  } catch (error) {
    touch(memory, touched === 'all' ? 'all' : [...touched]);
    throw error;
  }
  return [...memory.rows.values()];
}

/** Watches every committed write, so that no writer can forget to tell. Call it before the database is opened. */
export function watchTables(db: Database): TableMemory {
  const notes = emptyMemory<OwnNoteRow>();
  const reviews = emptyMemory<ReviewEvent>();
  const watched = new Map<string, { touched: Touched }>([
    ['notes', notes],
    ['reviews', reviews],
  ]);

  function onCommit(trans: DBCoreTransaction, action: () => void): void {
    // The core's transaction is the browser's own one; its `complete` is the moment of the commit.
    const listen: unknown = Reflect.get(trans, 'addEventListener');
    if (typeof listen === 'function') listen.call(trans, 'complete', action);
  }

  db.use({
    stack: 'dbcore',
    name: 'table-memory',
    create: (core: DBCore): DBCore => ({
      ...core,
      table(name) {
        const table = core.table(name);
        const memory = watched.get(name);
        if (!memory) return table;
        return {
          ...table,
          // No `async` here: a native await inside the database's core would lose the transaction.
          mutate(request) {
            const keys = keysOf(request);
            return table.mutate(request).then((result) => {
              touch(memory, keys);
              onCommit(request.trans, () => touch(memory, keys));
              return result;
            });
          },
        };
      },
    }),
  });
  return { notes: () => read(notes, db.notes), reviews: () => read(reviews, db.reviews) };
}
