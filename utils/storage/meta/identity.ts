import type { Identity } from '../../sync/ports.ts';
import type { Database } from '../database.ts';

/** Who this profile is; made on the first question. Needs a read-write transaction over `meta`. */
export async function readIdentity(db: Database, newId: () => string): Promise<Identity> {
  const row = await db.meta.get('identity');
  if (row?.key === 'identity') return row.value;
  const value: Identity = { clientId: newId(), instanceId: null, nextSeq: 1 };
  await writeIdentity(db, value);
  return value;
}

export async function writeIdentity(db: Database, value: Identity): Promise<void> {
  await db.meta.put({ key: 'identity', value });
}
