import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { startTestServer, type TestServer } from '../../test/postgres/test-server.ts';
import { allAnswers } from './all-answers.ts';
import { execute, openPool, rows, sqlState, type Pool } from './client.ts';
import { inTransaction } from './transaction.ts';

let server: TestServer;
let pool: Pool;
const put = (db: Parameters<typeof execute>[0], n: number) =>
  execute(db, 'INSERT INTO tried VALUES ($1)', [n]);
const kept = async () =>
  (await rows<{ n: number }>(pool, 'SELECT n FROM tried ORDER BY n')).map(({ n }) => n);

beforeAll(async () => {
  server = await startTestServer();
  pool = openPool(server.databaseUrl, () => undefined);
  await pool.query('CREATE TABLE tried (n int PRIMARY KEY CHECK (n > 0))');
});
beforeEach(() => pool.query('TRUNCATE tried'));
afterAll(async () => {
  await pool.end();
  await server.close();
});

describe('a transaction', () => {
  it('keeps what was done in it, or nothing', async () => {
    await inTransaction(pool, 'write', (db) => put(db, 1));
    const failing = inTransaction(pool, 'write', async (db) => {
      await put(db, 2);
      throw new Error('changed its mind');
    });
    await expect(failing).rejects.toThrow('changed its mind');
    expect(await kept()).toEqual([1]);
  });

  it('keeps what a commit was sent behind, and gives the answers', async () => {
    const answers = await inTransaction(pool, 'write', (db, commitBehind) =>
      commitBehind(allAnswers([put(db, 1), put(db, 2)])),
    );
    expect(answers).toEqual([1, 1]);
    expect(await kept()).toEqual([1, 2]);
  });

  it('keeps nothing where one fails before the commit that is on its way, and says which', async () => {
    for (const place of [0, 1, 2]) {
      const numbers = [1, 2, 3].map((n, index) => (index === place ? -n : n));
      const failing = inTransaction(pool, 'write', (db, commitBehind) =>
        commitBehind(allAnswers(numbers.map((n) => put(db, n)))),
      );
      const error: unknown = await failing.catch((reason: unknown) => reason);
      // The broken rule, not the refusal of all that came behind it.
      expect(sqlState(error)).toBe('23514');
    }
    expect(await kept()).toEqual([]);
  });

  it('is run again when another one was first, also behind a commit', async () => {
    let runs = 0;
    await inTransaction(pool, 'write', async (db, commitBehind) => {
      runs += 1;
      if (runs === 1) await put(pool, 1);
      await commitBehind(put(db, runs));
    });
    expect(runs).toBe(2);
    expect(await kept()).toEqual([1, 2]);
  });

  it('lets nothing through when it could not begin', async () => {
    const connection = await pool.connect();
    // A connection inside a transaction that failed refuses everything, its beginning first.
    await connection.query('BEGIN');
    await connection.query('SELECT 1 / 0').catch(() => undefined);
    const only = { connect: async () => connection } as unknown as Pool;
    const failing = inTransaction(only, 'write', async (db, commitBehind) => {
      await rows(db, 'SELECT 1').catch(() => undefined);
      return commitBehind(put(db, 1));
    });
    expect(sqlState(await failing.catch((reason: unknown) => reason))).toBe('25P02');
    expect(await kept()).toEqual([]);
  });

  it('gives its connection back whatever happens', async () => {
    const failing = Array.from({ length: 40 }, (_, index) =>
      inTransaction(pool, 'write', (db, commitBehind) =>
        index % 2 === 0 ? put(db, -1) : commitBehind(put(db, -1)),
      ).catch(() => 'refused'),
    );
    expect(new Set(await Promise.all(failing))).toEqual(new Set(['refused']));
    expect(pool.waitingCount).toBe(0);
    expect(pool.idleCount).toBe(pool.totalCount);
  });
});
