import { firstRow, type Queryable } from '../client.ts';

/** Bytes of JSON that the contents of these notes have together. */
export async function weighNotes(db: Queryable, ids: readonly string[]): Promise<number> {
  const found = await firstRow<{ bytes: number }>(
    db,
    `SELECT coalesce(sum(octet_length(content::text)), 0)::bigint AS bytes FROM note WHERE id = ANY($1)`,
    [ids],
  );
  return found?.bytes ?? 0;
}
