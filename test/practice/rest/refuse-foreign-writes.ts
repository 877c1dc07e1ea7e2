import type { MiddlewareHandler } from 'hono';

/**
 * Atlassian's protection against cross-site writes: a browser write whose Origin is not the site's
 * own is refused with 403, whoever is signed in.
 */
export function refuseForeignWrites(): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header('origin');
    const isWrite = c.req.method !== 'GET' && c.req.method !== 'HEAD';
    if (isWrite && origin !== undefined && origin !== new URL(c.req.url).origin) {
      return c.text('XSRF check failed', 403);
    }
    return next();
  };
}
