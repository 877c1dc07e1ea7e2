import { execute, firstRow, type Queryable } from '../client.ts';

export type CredentialKind = 'device' | 'session';
export type CredentialRecord = { personId: string; kind: CredentialKind; expiresAt: number | null };

export async function insertPerson(db: Queryable, id: string, now: number): Promise<void> {
  await execute(db, 'INSERT INTO person (id, created_at) VALUES ($1, $2)', [id, now]);
}

export async function insertCredential(
  db: Queryable,
  input: {
    hash: Buffer;
    personId: string;
    kind: CredentialKind;
    now: number;
    expiresAt: number | null;
  },
): Promise<void> {
  await execute(
    db,
    `INSERT INTO credential (hash, person_id, kind, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5)`,
    [input.hash, input.personId, input.kind, input.now, input.expiresAt],
  );
}

/** A credential that is valid at this moment. */
export function findCredential(
  db: Queryable,
  hash: Buffer,
  now: number,
): Promise<CredentialRecord | null> {
  return firstRow(
    db,
    `SELECT person_id AS "personId", kind, expires_at AS "expiresAt" FROM credential
     WHERE hash = $1 AND (expires_at IS NULL OR expires_at > $2)`,
    [hash, now],
  );
}

export async function renewCredential(
  db: Queryable,
  hash: Buffer,
  expiresAt: number,
): Promise<void> {
  await execute(db, 'UPDATE credential SET expires_at = $2 WHERE hash = $1', [hash, expiresAt]);
}

export async function deleteCredential(db: Queryable, hash: Buffer): Promise<void> {
  await execute(db, 'DELETE FROM credential WHERE hash = $1', [hash]);
}

export async function insertHandoff(
  db: Queryable,
  input: { hash: Buffer; personId: string; expiresAt: number },
): Promise<void> {
  await execute(db, 'INSERT INTO handoff (hash, person_id, expires_at) VALUES ($1, $2, $3)', [
    input.hash,
    input.personId,
    input.expiresAt,
  ]);
}

/** Uses up a hand-off code; null where there is none that still works. */
export async function takeHandoff(
  db: Queryable,
  hash: Buffer,
  now: number,
): Promise<string | null> {
  const taken = await firstRow<{ personId: string; expiresAt: number }>(
    db,
    'DELETE FROM handoff WHERE hash = $1 RETURNING person_id AS "personId", expires_at AS "expiresAt"',
    [hash],
  );
  return taken !== null && taken.expiresAt > now ? taken.personId : null;
}
