import { Hono } from 'hono';

import { checkDatabase } from '../services/upkeep/check-database.ts';
import type { RouteDeps } from './deps.ts';

/** For supervisors: is the process alive, and can it serve? */
export function healthRoutes({ ctx }: RouteDeps) {
  return new Hono()
    .get('/healthz', (c) => c.json({ status: 'alive' }))
    .get('/readyz', async (c) => {
      // The server only listens after its migrations; what is left to ask is the database.
      const ready = await checkDatabase({ ctx });
      return ready ? c.json({ status: 'ready' }) : c.json({ status: 'database away' }, 503);
    });
}
