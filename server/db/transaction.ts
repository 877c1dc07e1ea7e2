import { isDatabaseAway, sqlState, type Pool, type Queryable } from './client.ts';

/** Serialisation failure, deadlock, unique violation: another transaction was there first. */
const worthRetrying = new Set(['40001', '40P01', '23505']);
const MAX_TRIES = 5;

export type TransactionKind = 'write' | 'snapshot';

const begin: Record<TransactionKind, string> = {
  write: 'BEGIN',
  // Everything read in it comes from one moment.
  snapshot: 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
};

/**
 * Runs `work` in one transaction and commits; rolls back when it throws. A transaction that lost a
 * race is run again from the start, so `work` must not touch anything but the database.
 */
export async function inTransaction<Result>(
  pool: Pool,
  kind: TransactionKind,
  work: (db: Queryable) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(pool, kind, work);
    } catch (error) {
      const state = sqlState(error);
      if (state === null || !worthRetrying.has(state) || attempt === MAX_TRIES) throw error;
    }
  }
}

async function runOnce<Result>(
  pool: Pool,
  kind: TransactionKind,
  work: (db: Queryable) => Promise<Result>,
): Promise<Result> {
  const connection = await pool.connect();
  let broken: Error | undefined;
  // A connection that dies while it is checked out reports here as well as in the query.
  const noteLoss = (error: Error) => (broken = error);
  connection.on('error', noteLoss);
  try {
    await connection.query(begin[kind]);
    const result = await work(connection);
    await connection.query('COMMIT');
    return result;
  } catch (error) {
    // Where nobody answers any more, closing the connection is what rolls back.
    if (error instanceof Error && sqlState(error) === null && isDatabaseAway(error)) broken = error;
    else await connection.query('ROLLBACK').catch((failure: Error) => (broken = failure));
    throw error;
  } finally {
    connection.off('error', noteLoss);
    connection.release(broken);
  }
}
