import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { routePath } from 'hono/route';

import { answerError } from './routes/answer-error.ts';
import { dashboardRoutes } from './routes/dashboard-files.ts';
import type { RouteDeps } from './routes/deps.ts';
import { healthRoutes } from './routes/health.ts';
import { joinRoutes } from './routes/join.ts';
import { allowExtensions } from './routes/origin.ts';
import { pokeRoutes } from './routes/poke.ts';
import { securityHeaders } from './routes/security-headers.ts';
import { syncRoutes } from './routes/sync.ts';
import { teamRoutes } from './routes/team.ts';
import { ServiceError } from './services/service-error.ts';

/** The whole HTTP surface of the team server. */
export function createApp(deps: RouteDeps) {
  const { log } = deps;
  const app = new Hono();
  app.use(async (c, next) => {
    const begin = performance.now();
    await next();
    // The pattern, not the address: no ids, no query, no text.
    const entry = { method: c.req.method, route: routePath(c), status: c.res.status };
    log.info({ ...entry, ms: Math.round(performance.now() - begin) }, 'request');
  });
  app.use(securityHeaders(deps.publicUrl));
  app.use(compress({ encoding: 'gzip' }));
  app.use('/v1/*', allowExtensions);
  app.route('/', healthRoutes(deps));
  app.route('/', syncRoutes(deps));
  app.route('/', joinRoutes(deps));
  app.route('/', teamRoutes(deps));
  app.route('/', pokeRoutes(deps));
  app.all('/v1/*', () => {
    throw new ServiceError('not_found');
  });
  app.route('/', dashboardRoutes(deps.dashboard));
  app.notFound((c) => answerError(c, new ServiceError('not_found'), log));
  app.onError((error, c) => answerError(c, error, log));
  return app;
}
