import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context as HonoContext } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

import type { PersonContext } from '../services/context.ts';
import { authenticate, type SignedIn } from '../services/identity/authenticate.ts';
import { SESSION_MS } from '../services/identity/session-life.ts';
import { ServiceError } from '../services/service-error.ts';
import type { RouteDeps } from './deps.ts';
import { isExtensionOrigin, ownOrigin } from './origin.ts';

export type Person = SignedIn & { ctx: PersonContext };

/** The person behind a bearer token; the extension's way in. */
export async function requireDevice(c: HonoContext, deps: RouteDeps): Promise<Person> {
  const person = await findDevice(c, deps);
  if (person === null) throw new ServiceError('unauthorized');
  return person;
}

/** The person behind a bearer token or, for the dashboard, behind its cookie. */
export async function requirePerson(c: HonoContext, deps: RouteDeps): Promise<Person> {
  const person = bearerOf(c) === null ? await findSession(c, deps) : await findDevice(c, deps);
  if (person === null) throw new ServiceError('unauthorized');
  return person;
}

/** The person behind a bearer token; null without a token. A token that is not valid is refused. */
export async function findDevice(c: HonoContext, deps: RouteDeps): Promise<Person | null> {
  const secret = bearerOf(c);
  if (secret === null) return null;
  const signedIn = await authenticate({ ctx: deps.ctx, input: { secret, kind: 'device' } });
  if (signedIn === null) throw new ServiceError('unauthorized');
  return toPerson(deps, signedIn);
}

/** The person behind the dashboard's cookie; null where there is none. Extensions have no cookie. */
export async function findSession(c: HonoContext, deps: RouteDeps): Promise<Person | null> {
  const secret = getCookie(c, cookieName(deps));
  if (secret === undefined || isExtensionOrigin(c.req.header('Origin'))) return null;
  requireOwnOrigin(c, deps);
  const signedIn = await authenticate({ ctx: deps.ctx, input: { secret, kind: 'session' } });
  if (signedIn === null) return null;
  // The browser counts for itself: untold, it would forget the cookie 90 days after the first sign-in.
  if (signedIn.renewed) giveSession(c, deps, secret);
  return toPerson(deps, signedIn);
}

/** Bearer token of a request, as sent. */
export function bearerOf(c: HonoContext): string | null {
  return /^Bearer ([\w-]{20,100})$/.exec(c.req.header('Authorization') ?? '')?.[1] ?? null;
}

/** A page of another origin may not act with our cookie, nor give us one. Reading needs no proof. */
export function requireOwnOrigin(c: HonoContext, { publicUrl }: RouteDeps) {
  if (c.req.header('Sec-Fetch-Site') === 'cross-site') throw new ServiceError('forbidden');
  const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
  if (!reads && c.req.header('Origin') !== ownOrigin(c, publicUrl))
    throw new ServiceError('forbidden', { detail: 'Origin' });
}

export function giveSession(c: HonoContext, deps: RouteDeps, secret: string) {
  const secure = deps.publicUrl?.startsWith('https:') === true;
  setCookie(c, cookieName(deps), secret, {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    secure,
    maxAge: SESSION_MS / 1000,
  });
}

export function takeSession(c: HonoContext, deps: RouteDeps) {
  const secure = deps.publicUrl?.startsWith('https:') === true;
  deleteCookie(c, cookieName(deps), { path: '/', secure });
}

/** With the prefix a browser takes the cookie from this very host over TLS alone. */
function cookieName({ publicUrl }: RouteDeps): string {
  return publicUrl?.startsWith('https:') === true ? '__Host-kundenblick' : 'kundenblick';
}

/** Where the request comes from, for limits only; never logged. */
export function addressOf(c: HonoContext, { trustProxy }: RouteDeps): string {
  const forwarded = trustProxy
    ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim()
    : undefined;
  return forwarded ?? getConnInfo(c).remote.address ?? 'unknown';
}

function toPerson({ ctx }: RouteDeps, signedIn: SignedIn): Person {
  return { ...signedIn, ctx: { ...ctx, personId: signedIn.personId } };
}
