import { Hono } from 'hono';

import { firstRow } from '../db/client.ts';
import type { RouteDeps } from './deps.ts';

/** For supervisors: is the process alive, and can it serve? */
export function healthRoutes({ ctx }: RouteDeps) {
  return new Hono()
    .get('/healthz', (c) => c.json({ status: 'alive' }))
    .get('/readyz', async (c) => {
      try {
        // The server only listens after its migrations; what is left to ask is the database.
        await firstRow(ctx.pool, 'SELECT number FROM migration LIMIT 1');
        return c.json({ status: 'ready' });
      } catch {
        return c.json({ status: 'database away' }, 503);
      }
    });
}
