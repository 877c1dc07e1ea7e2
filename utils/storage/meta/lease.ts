import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';

/** Longest time a lease may lie ahead before it counts as written by a wrong clock, in milliseconds. */
const LONGEST_LEASE_MS = 5 * 60_000;

/** Takes or prolongs the right to run the loop; false when another owner holds it. */
export function takeLease(
  db: Database,
  owner: string,
  now: number,
  until: number,
): Promise<boolean> {
  return inTransaction(db, 'rw', [db.meta], async () => {
    const row = await db.meta.get('lease');
    const lease = row?.key === 'lease' ? row.value : null;
    const ahead = (lease?.until ?? 0) - now;
    if (lease && lease.owner !== owner && ahead > 0 && ahead < LONGEST_LEASE_MS) return false;
    await db.meta.put({ key: 'lease', value: { owner, until } });
    return true;
  });
}

export function releaseLease(db: Database, owner: string): Promise<void> {
  return inTransaction(db, 'rw', [db.meta], async () => {
    const row = await db.meta.get('lease');
    if (row?.key === 'lease' && row.value.owner === owner) await db.meta.delete('lease');
  });
}

/** Ends the right of an owner that is no more, whoever it was. For the first moment of a new one's life. */
export async function endLease(db: Database): Promise<void> {
  await db.meta.delete('lease');
}
