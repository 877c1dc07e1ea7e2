import { allAnswers } from './all-answers.ts';
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
 * Commits right behind statements that were sent already, without waiting for their answers. What they lock is
 * so held for their own time and no longer: not for a process that is busy. If one of them fails, PostgreSQL takes
 * the commit for a rollback; what must not be committed therefore has to fail there, not here. It is the last
 * thing that is asked of a transaction.
 */
export type CommitBehind = <Last>(sent: Promise<Last>) => Promise<Last>;

type Work<Result> = (db: Queryable, commitBehind: CommitBehind) => Promise<Result>;

/**
 * Runs `work` in one transaction and commits; rolls back when it throws. A transaction that lost a
 * race is run again from the start, so `work` must not touch anything but the database.
 */
export async function inTransaction<Result>(
  pool: Pool,
  kind: TransactionKind,
  work: Work<Result>,
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
  work: Work<Result>,
): Promise<Result> {
  const connection = await pool.connect();
  let broken: Error | undefined;
  // A connection that dies while it is checked out reports here as well as in the query.
  const noteLoss = (error: Error) => (broken = error);
  connection.on('error', noteLoss);
  let isOpen = true;
  const giveBack = () => {
    if (!isOpen) return;
    isOpen = false;
    connection.off('error', noteLoss);
    connection.release(broken);
  };
  let commit: Promise<unknown> | undefined;
  const commitBehind: CommitBehind = async (sent) => {
    commit = connection.query('COMMIT');
    const [last] = await allAnswers([sent, commit]);
    return last;
  };
  try {
    // Its answer is not waited for, but where it fails, nothing may follow it: closed connections take nothing.
    const begun = connection.query(begin[kind]).catch((error: Error) => {
      broken = error;
      giveBack();
      throw error;
    });
    const [, result] = await allAnswers([begun, work(connection, commitBehind)]);
    if (commit === undefined) await connection.query('COMMIT');
    return result;
  } catch (error) {
    // Where nobody answers any more, closing the connection is what rolls back.
    if (error instanceof Error && sqlState(error) === null && isDatabaseAway(error)) broken = error;
    else if (isOpen)
      await connection.query('ROLLBACK').catch((failure: Error) => (broken = failure));
    throw error;
  } finally {
    giveBack();
  }
}
