import { setTimeout } from 'node:timers/promises';

import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context, MiddlewareHandler } from 'hono';

import type { FailureRule, FailureSwitch } from './failure-switch.ts';

const DEFAULT_RETRY_S = 30;
const DEFAULT_DELAY_MS = 3000;

const TEXTS: Readonly<Record<number, string>> = {
  401: 'Client must be authenticated to access this resource.',
  403: 'You do not have permission to perform this operation.',
  404: 'Issue does not exist or you do not have permission to see it.',
  409: 'The request could not be completed due to a conflict with the current state.',
  413: 'The request entity is too large.',
  429: 'Rate limit exceeded.',
  500: 'Internal server error',
  503: 'Service temporarily unavailable',
};

/** An error as the product that owns this path words it. */
export function errorBody(pathname: string, status: number, text: string): unknown {
  if (pathname.startsWith('/wiki/api/v2/')) {
    const code = { 401: 'UNAUTHORIZED', 404: 'NOT_FOUND', 409: 'CONFLICT', 429: 'RATE_LIMITED' };
    return {
      errors: [
        { status, code: code[status as keyof typeof code] ?? 'ERROR', title: text, detail: null },
      ],
    };
  }
  if (/^\/(?:wiki|confluence)\//.test(pathname)) {
    return {
      statusCode: status,
      data: { authorized: status !== 403, valid: true, errors: [], successful: false },
      message: text,
    };
  }
  if (status === 401 && pathname.startsWith('/rest/')) return { message: text, 'status-code': 401 };
  if (status === 429) return { message: text };
  return { errorMessages: [text], errors: {} };
}

function answer(c: Context, rule: FailureRule, status: number): Response {
  const { pathname } = new URL(c.req.url);
  if (status === 429 || rule.retryAfter !== undefined)
    c.header('Retry-After', String(rule.retryAfter ?? DEFAULT_RETRY_S));
  if (status === 429) {
    c.header('X-RateLimit-Limit', '100');
    c.header('X-RateLimit-Remaining', '0');
    c.header('RateLimit-Reason', 'jira-burst-based');
  }
  const body = errorBody(pathname, status, TEXTS[status] ?? 'Error');
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...Object.fromEntries(c.res.headers), 'Content-Type': 'application/json' },
  });
}

/** Lets the requests go wrong that somebody asked for. */
export function failOnDemand(failures: FailureSwitch): MiddlewareHandler {
  return async (c, next) => {
    const { hostname, pathname } = new URL(c.req.url);
    const rule = failures.take(c.req.method, hostname, pathname);
    if (rule === null) return next();
    const { status } = rule;
    if (typeof status === 'number') return answer(c, rule, status);
    switch (status) {
      case 'slow':
        await setTimeout(rule.delayMs ?? DEFAULT_DELAY_MS);
        return next();
      case 'network':
        (c.env as HttpBindings).incoming.socket.destroy();
        return RESPONSE_ALREADY_SENT;
      case 'xsrf-403':
        return c.text('XSRF check failed', 403);
      case 'login-html':
        return c.redirect(hostname === 'dc.localhost' ? '/jira/login.jsp' : '/login');
      case 'broken-json':
        return c.body('{"id":"10', 200, { 'Content-Type': 'application/json' });
      default:
        throw new Error(`Unknown failure: ${String(status satisfies never)}`);
    }
  };
}
