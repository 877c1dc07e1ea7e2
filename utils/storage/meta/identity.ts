import type { Takes } from '../../protocol/takes.ts';
import type { Identity } from '../../sync/ports.ts';
import type { Database } from '../database.ts';

/** Who this profile is; null before it has spoken to any server. */
export async function findIdentity(db: Database): Promise<Identity | null> {
  const row = await db.meta.get('identity');
  return row?.key === 'identity' ? row.value : null;
}

/** Who this profile is; made on the first question. Needs a read-write transaction over `meta`. */
export async function readIdentity(db: Database, newId: () => string): Promise<Identity> {
  const known = await findIdentity(db);
  if (known) return known;
  const value: Identity = { clientId: newId(), instanceId: null, nextSeq: 1 };
  await writeIdentity(db, value);
  return value;
}

export async function writeIdentity(db: Database, value: Identity): Promise<void> {
  await db.meta.put({ key: 'identity', value });
}

/** Remembers what the server's last answer said of itself: who it is, and what one push may hold. */
export async function noteServer(
  db: Database,
  identity: Identity,
  { instanceId, takes }: { instanceId: string; takes?: Takes | undefined },
): Promise<void> {
  if (identity.instanceId !== null && isSame(identity.takes, takes)) return;
  const { takes: _, ...rest } = identity;
  await writeIdentity(db, {
    ...rest,
    instanceId: identity.instanceId ?? instanceId,
    ...(takes && { takes }),
  });
}

function isSame(a: Takes | undefined, b: Takes | undefined): boolean {
  return a?.mutations === b?.mutations && a?.bytes === b?.bytes && a?.gzip === b?.gzip;
}
