import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Poke } from '../../../utils/protocol/poke.ts';
import type { Pool } from '../../db/client.ts';
import type { WatchedSpace } from '../../db/queries/watcher.ts';
import { createPokeBoard } from './poke-board.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const SECOND = 1_000;
const at = (id: string, version: number, epoch = 1): WatchedSpace => ({ id, version, epoch });

/** A board over a database that says for each credential what may be read. */
function open() {
  const readable = new Map<string, WatchedSpace[]>();
  const faults: unknown[] = [];
  let looks = 0;
  let answer = async () => undefined as void;
  const pool = {
    async query({ values }: { values: [Buffer[], (string | null)[], number] }) {
      looks += 1;
      const [hashes, only] = values;
      const rows = hashes.flatMap((hash, place) =>
        (readable.get(hash.toString()) ?? [])
          .filter(({ id }) => only[place] === null || only[place] === id)
          .map((space) => ({ place, ...space })),
      );
      await answer();
      return { rows };
    },
  } as unknown as Pool;
  const onError = (error: unknown) => void faults.push(error);
  const board = createPokeBoard({ pool, now: () => 0, onError });
  const join = (name: string, known: WatchedSpace[], only: string | null = null) => {
    readable.set(name, known);
    const told: Poke[] = [];
    const end = vi.fn<() => void>();
    const changed = (poke: Poke) => void told.push(structuredClone(poke));
    const begin = Object.fromEntries(known.map(({ id, ...rest }) => [id, rest]));
    const leave = board.listen({ credential: Buffer.from(name), only, changed, end }, begin);
    return { told, end, leave };
  };
  return {
    board,
    readable,
    faults,
    join,
    looks: () => looks,
    before: (wait: () => Promise<void>) => (answer = wait),
  };
}
const pass = (ms = SECOND) => vi.advanceTimersByTimeAsync(ms);

describe('the board of pokes', () => {
  it('[POKE-2] tells what this process did at once, to those who may read it', () => {
    const { board, join } = open();
    const lena = join('lena', [at('t:a', 3), at('t:b', 7)]);
    const mara = join('mara', [at('t:b', 7)]);
    const dashboard = join('pate', [at('t:a', 3)], 't:a');
    board.poke('t:a', 4);
    expect(lena.told).toEqual([
      { 't:a': { version: 4, epoch: 1 }, 't:b': { version: 7, epoch: 1 } },
    ]);
    expect(dashboard.told).toEqual([{ 't:a': { version: 4, epoch: 1 } }]);
    expect(mara.told).toEqual([]);
  });

  it('[POKE-2] finds what others did by a look once a second, for all listeners in one', async () => {
    const { readable, join, looks } = open();
    const lena = join('lena', [at('t:a', 3)]);
    const mara = join('mara', [at('t:a', 3)]);
    for (const name of ['lena', 'mara']) readable.set(name, [at('t:a', 5)]);
    await pass();
    expect(looks()).toBe(1);
    for (const { told } of [lena, mara])
      expect(told).toEqual([{ 't:a': { version: 5, epoch: 1 } }]);
    await pass(10 * SECOND);
    expect(lena.told).toHaveLength(1);
  });

  it('says nothing twice and nothing old, whichever of both ways was slower', async () => {
    const { board, join, before } = open();
    const lena = join('lena', [at('t:a', 3)]);
    before(async () => board.poke('t:a', 4));
    await pass();
    board.poke('t:a', 4);
    board.poke('t:a', 3);
    await pass();
    expect(lena.told).toEqual([{ 't:a': { version: 4, epoch: 1 } }]);
  });

  it('[PULL-13] tells a new epoch, whose versions begin lower', async () => {
    const { readable, join } = open();
    const lena = join('lena', [at('t:a', 900)]);
    readable.set('lena', [at('t:a', 20, 2)]);
    await pass();
    expect(lena.told).toEqual([{ 't:a': { version: 20, epoch: 2 } }]);
  });

  it('[PULL-13] does not go back to the epoch of before a restore, however far its versions came', async () => {
    const { readable, join } = open();
    const lena = join('lena', [at('t:a', 20, 2)]);
    readable.set('lena', [at('t:a', 900, 1)]);
    await pass();
    expect(lena.told).toEqual([]);
  });

  it('[POKE-1] tells of a space that was joined, and from then on of what happens there', async () => {
    const { board, readable, join } = open();
    const lena = join('lena', [at('t:a', 3)]);
    board.poke('t:b', 1);
    readable.set('lena', [at('t:a', 3), at('t:b', 1)]);
    await pass();
    board.poke('t:b', 2);
    expect(lena.told.map((poke) => poke['t:b']?.version)).toEqual([1, 2]);
  });

  it('[POKE-3] ends who may not read one of the spaces any more, and whose credential is gone', async () => {
    const { board, readable, join } = open();
    const lena = join('lena', [at('t:a', 3), at('t:b', 7)]);
    const mara = join('mara', [at('t:a', 3)]);
    const paul = join('paul', [at('t:a', 3)]);
    const pate = join('pate', [at('t:b', 7)], 't:b');
    readable.set('lena', [at('t:a', 4)]);
    readable.delete('mara');
    readable.delete('pate');
    await pass();
    expect([lena.end, mara.end, paul.end].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
    board.poke('t:a', 9);
    // The last word is what is left, so that a device forgets the rest at once; a dashboard just ends.
    expect([lena.told, mara.told]).toEqual([[{ 't:a': { version: 4, epoch: 1 } }], [{}]]);
    expect([pate.end.mock.calls.length, pate.told]).toEqual([1, []]);
    expect(paul.told).toHaveLength(1);
  });

  it('counts the streams of a credential, and forgets who left', () => {
    const { board, join } = open();
    const first = join('lena', [at('t:a', 3)]);
    join('lena', [at('t:a', 3)]);
    join('mara', [at('t:a', 3)]);
    const count = (name: string) => board.countOf(Buffer.from(name));
    expect([count('lena'), count('mara'), count('paul')]).toEqual([2, 1, 0]);
    first.leave();
    first.leave();
    board.poke('t:a', 4);
    expect(count('lena')).toBe(1);
    expect(first.told).toEqual([]);
  });

  it('asks the database nothing while nobody listens', async () => {
    const { join, looks } = open();
    await pass(5 * SECOND);
    expect(looks()).toBe(0);
    const { leave } = join('lena', [at('t:a', 3)]);
    leave();
    await pass(5 * SECOND);
    expect(looks()).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('bears a database that does not answer, and goes on looking', async () => {
    const { readable, faults, join, before } = open();
    const lena = join('lena', [at('t:a', 3)]);
    before(() => Promise.reject(new Error('away')));
    await pass(2 * SECOND);
    expect(faults).toHaveLength(2);
    expect(lena.end).not.toHaveBeenCalled();
    before(async () => undefined);
    readable.set('lena', [at('t:a', 4)]);
    await pass();
    expect(lena.told).toHaveLength(1);
  });

  it('ends everybody when the server stops', () => {
    const { board, join } = open();
    const lena = join('lena', [at('t:a', 3)]);
    board.close();
    expect(lena.end).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
