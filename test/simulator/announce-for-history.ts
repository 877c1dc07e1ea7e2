import { randomUUID } from 'node:crypto';

import type { Pool } from '../../server/db/client.ts';
import { announceRestore } from '../../server/services/upkeep/announce-restore.ts';
import type { World } from './world.ts';

/**
 * Announces a restore as an administrator does (PULL-13), by the server's own code. Histories share one database, and
 * only the spaces of this one were restored: on the connection that the announcement gets, `space` is a view of them.
 */
export async function announceForHistory(world: World): Promise<void> {
  const connection = await world.database.pool.connect();
  try {
    const teams = world.teams.map((id) => `'${id}'::uuid`).join();
    await connection.query(
      `CREATE TEMP VIEW space AS SELECT * FROM public.space WHERE team_id IN (${teams})`,
    );
    const lent = new Proxy(connection, {
      get(target, name) {
        if (name === 'release') return () => undefined;
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const pool = new Proxy(world.database.pool, {
      get: (target, name): unknown =>
        name === 'connect' ? async () => lent : Reflect.get(target, name, target),
    }) satisfies Pool;
    await announceRestore({ ctx: { pool }, input: { name: randomUUID() } });
  } finally {
    await connection.query('DROP VIEW IF EXISTS pg_temp.space').catch(() => undefined);
    connection.release();
  }
}
