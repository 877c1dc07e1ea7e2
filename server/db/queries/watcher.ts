import { rows, type Queryable } from '../client.ts';

/**
 * Version of the space for each pair of credential and space, by the pair's index. A pair whose
 * credential has ended, or whose person may not read the space any more, is missing.
 */
export async function listWatchers(
  db: Queryable,
  input: { credentials: Buffer[]; spaceIds: string[]; now: number },
): Promise<Map<number, number>> {
  const found = await rows<{ place: number; version: number }>(
    db,
    `SELECT w.place - 1 AS place, s.version
     FROM unnest($1::bytea[], $2::text[]) WITH ORDINALITY AS w(hash, space_id, place)
     JOIN credential c ON c.hash = w.hash AND (c.expires_at IS NULL OR c.expires_at > $3)
     JOIN readable_space s ON s.reader_id = c.person_id AND s.id = w.space_id`,
    [input.credentials, input.spaceIds, input.now],
  );
  return new Map(found.map(({ place, version }) => [place, version]));
}
