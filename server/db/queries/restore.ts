import { execute, type Queryable } from '../client.ts';

/** Notes down which restore is being announced; false when it was announced already. */
export async function putAnnouncedRestore(db: Queryable, name: string): Promise<boolean> {
  const changed = await execute(
    db,
    'UPDATE instance SET announced_restore = $1 WHERE announced_restore IS DISTINCT FROM $1',
    [name],
  );
  return changed === 1;
}

/** Puts all spaces into another epoch; returns how many there are. Locks them in the order that pushes keep. */
export function beginSpacesAnew(db: Queryable, epoch: number): Promise<number> {
  return execute(
    db,
    `WITH locked AS (SELECT id FROM space ORDER BY id FOR UPDATE)
     UPDATE space SET epoch = CASE WHEN epoch = $1 THEN epoch - 1 ELSE $1 END
     FROM locked WHERE space.id = locked.id`,
    [epoch],
  );
}
