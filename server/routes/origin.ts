import type { Context as HonoContext, MiddlewareHandler } from 'hono';

const extensionOrigin = /^(chrome-extension:\/\/[a-p]{32}|moz-extension:\/\/[0-9a-f-]{36})$/;

/** Whether a request comes from a page or the background of a browser extension. */
export function isExtensionOrigin(origin: string | undefined): origin is string {
  return origin !== undefined && extensionOrigin.test(origin);
}

/** The server's own origin as the browser sees it. */
export function ownOrigin(c: HonoContext, publicUrl: string | null): string {
  if (publicUrl !== null) return publicUrl;
  const host = c.req.header('Host');
  return host === undefined ? new URL(c.req.url).origin : `http://${host}`;
}

/** Lets extensions call the API, and nobody else's pages. Credentials are never allowed: bearer only. */
export const allowExtensions: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('Origin');
  c.header('Vary', 'Origin', { append: true });
  if (isExtensionOrigin(origin)) {
    c.header('Access-Control-Allow-Origin', origin);
    c.header('Access-Control-Expose-Headers', 'Retry-After');
  }
  if (c.req.method === 'OPTIONS') {
    if (isExtensionOrigin(origin)) {
      c.header('Access-Control-Allow-Methods', 'GET, POST, DELETE');
      c.header('Access-Control-Allow-Headers', 'Authorization, Content-Type, Content-Encoding');
      c.header('Access-Control-Max-Age', '86400');
    }
    return c.body(null, 204);
  }
  return next();
};
