import { execute, firstRow, rows, type Queryable } from '../client.ts';

/** Spaces whose oldest remembered tombstone is from before this time. */
export async function listPrunableSpaces(db: Queryable, before: number): Promise<string[]> {
  const found = await rows<{ id: string }>(
    db,
    `SELECT s.id FROM space s CROSS JOIN LATERAL (
       SELECT l.at FROM space_log l
       WHERE l.space_id = s.id AND l.why IS NOT NULL AND l.version > s.pruned_to
       ORDER BY l.version LIMIT 1
     ) oldest WHERE oldest.at < $1 ORDER BY s.id`,
    [before],
  );
  return found.map(({ id }) => id);
}

/**
 * Forgets the next tombstones of a space, at most `limit` of them, those from before a time; returns how many
 * these were. Those of notes stay, for their authors. Holds the space's row like a push.
 */
export async function pruneLog(
  db: Queryable,
  { spaceId, before, limit }: { spaceId: string; before: number; limit: number },
): Promise<number> {
  const space = await firstRow<{ prunedTo: number }>(
    db,
    'SELECT pruned_to AS "prunedTo" FROM space WHERE id = $1 FOR UPDATE',
    [spaceId],
  );
  if (space === null) return 0;
  const next = await rows<{ version: number; at: number }>(
    db,
    `SELECT version, at FROM space_log WHERE space_id = $1 AND why IS NOT NULL AND version > $2
     ORDER BY version LIMIT $3`,
    [spaceId, space.prunedTo, limit],
  );
  const young = next.findIndex(({ at }) => at >= before);
  const old = young === -1 ? next : next.slice(0, young);
  const last = old.at(-1);
  if (last === undefined) return 0;
  await execute(
    db,
    `DELETE FROM space_log WHERE space_id = $1 AND why IS NOT NULL AND entity <> 'note'
       AND version > $2 AND version <= $3`,
    [spaceId, space.prunedTo, last.version],
  );
  await execute(db, 'UPDATE space SET pruned_to = $2, prunings = prunings + 1 WHERE id = $1', [
    spaceId,
    last.version,
  ]);
  return old.length;
}
