import type { MiddlewareHandler } from 'hono';

/** The dashboard loads nothing from elsewhere, runs no inline code and stands in nobody's frame. */
const dashboardPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const apiPolicy = "default-src 'none'; frame-ancestors 'none'";

/** Headers of every answer. API answers are never stored: they hold notes and tokens. */
export function securityHeaders(publicUrl: string | null): MiddlewareHandler {
  const overTls = publicUrl?.startsWith('https:') === true;
  return async (c, next) => {
    const isApi = c.req.path.startsWith('/v1/');
    c.header('Content-Security-Policy', isApi ? apiPolicy : dashboardPolicy);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'no-referrer');
    c.header('Cross-Origin-Opener-Policy', 'same-origin');
    c.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
    if (isApi) c.header('Cache-Control', 'no-store');
    if (overTls) c.header('Strict-Transport-Security', 'max-age=31536000');
    await next();
  };
}
