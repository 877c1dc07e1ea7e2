import { rows, type Queryable } from '../client.ts';

export type WatchedSpace = { id: string; version: number; epoch: number };

/**
 * The spaces that each watcher may read: all of the person's, or only the one that is named. A watcher whose
 * credential has ended, or who may read nothing (any more), is missing. Keys are places in the list.
 */
export async function listWatchers(
  db: Queryable,
  input: { credentials: Buffer[]; only: (string | null)[]; now: number },
): Promise<Map<number, WatchedSpace[]>> {
  const found = await rows<WatchedSpace & { place: number }>(
    db,
    `SELECT w.place - 1 AS place, s.id, s.version, s.epoch
     FROM unnest($1::bytea[], $2::text[]) WITH ORDINALITY AS w(hash, only_space, place)
     JOIN credential c ON c.hash = w.hash AND (c.expires_at IS NULL OR c.expires_at > $3)
     JOIN readable_space s ON s.reader_id = c.person_id
      AND (w.only_space IS NULL OR s.id = w.only_space)`,
    [input.credentials, input.only, input.now],
  );
  const watchers = new Map<number, WatchedSpace[]>();
  for (const { place, ...space } of found) {
    const spaces = watchers.get(place);
    if (spaces) spaces.push(space);
    else watchers.set(place, [space]);
  }
  return watchers;
}
