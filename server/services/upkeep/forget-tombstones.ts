import { listPrunableSpaces, pruneLog } from '../../db/queries/prune-log.ts';
import { inTransaction } from '../../db/transaction.ts';
import type { Context } from '../context.ts';

const DAY_MS = 86_400_000;

/** How long everybody is told what was removed (PULL-14). */
export const TOMBSTONE_LIFE_MS = 180 * DAY_MS;

/** Tombstones of one transaction: it holds the space, and pushes wait for it. */
const PIECE = 500;

/**
 * Forgets what was removed too long ago, space by space, piece by piece. A space has its turn once a day: whoever
 * is just being told it from the beginning has to begin again with every round.
 */
export async function forgetTombstones({ ctx }: { ctx: Context }): Promise<void> {
  const before = ctx.now() - TOMBSTONE_LIFE_MS;
  for (const spaceId of await listPrunableSpaces(ctx.pool, before - DAY_MS)) {
    let forgotten: number;
    do {
      forgotten = await inTransaction(ctx.pool, 'write', (db) =>
        pruneLog(db, { spaceId, before, limit: PIECE }),
      );
    } while (forgotten === PIECE);
  }
}
