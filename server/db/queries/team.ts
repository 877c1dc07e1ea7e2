import { execute, firstRow, type Queryable } from '../client.ts';

/** Makes a team together with the space its members read. */
export async function insertTeam(
  db: Queryable,
  input: { id: string; name: string; spaceId: string; now: number },
): Promise<void> {
  await execute(db, 'INSERT INTO team (id, name, created_at) VALUES ($1, $2, $3)', [
    input.id,
    input.name,
    input.now,
  ]);
  await execute(db, 'INSERT INTO space (id, team_id) VALUES ($1, $2)', [input.spaceId, input.id]);
}

/** The team that was made first, or null on an empty database. */
export function findFirstTeam(db: Queryable): Promise<{ id: string } | null> {
  return firstRow(db, 'SELECT id FROM team ORDER BY created_at, id LIMIT 1');
}

export async function teamExists(db: Queryable, id: string): Promise<boolean> {
  return (await firstRow(db, 'SELECT 1 FROM team WHERE id = $1', [id])) !== null;
}

/** Identity of this database. */
export async function readInstanceId(db: Queryable): Promise<string> {
  const row = await firstRow<{ id: string }>(db, 'SELECT id FROM instance');
  if (row === null) throw new Error('the database has no identity');
  return row.id;
}
