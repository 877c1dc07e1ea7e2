import { randomInt } from 'node:crypto';

import type { Pool } from '../../db/client.ts';
import { beginSpacesAnew, putAnnouncedRestore } from '../../db/queries/restore.ts';
import { inTransaction } from '../../db/transaction.ts';

/** Largest epoch, that of the column. */
const LAST_EPOCH = 2 ** 31 - 1;

/**
 * The database was restored from a backup: the versions that clients know count no more, and everybody reads from
 * the beginning (PULL-7, PULL-13). `name` is one that no restore of this database had before; the same again does
 * nothing. Returns how many spaces begin anew, null when that had been announced.
 *
 * The new epoch is random, not the next one: a second restore of the same old backup must not lead to the epoch
 * that the first one led to.
 */
export function announceRestore({
  ctx,
  input,
}: {
  ctx: { pool: Pool };
  input: { name: string };
}): Promise<number | null> {
  return inTransaction(ctx.pool, 'write', async (db) => {
    if (!(await putAnnouncedRestore(db, input.name))) return null;
    return beginSpacesAnew(db, randomInt(2, LAST_EPOCH));
  });
}
