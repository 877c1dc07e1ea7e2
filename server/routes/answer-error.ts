import type { Context as HonoContext } from 'hono';
import { routePath } from 'hono/route';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Logger } from 'pino';

import type { ErrorBody, ErrorCode } from '../../utils/protocol/error.ts';
import { describeFailure } from '../services/describe-failure.ts';
import { ServiceError } from '../services/service-error.ts';

const statusOf: Record<ErrorCode, ContentfulStatusCode> = {
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  invalid: 400,
  too_large: 413,
  rate_limited: 429,
  upgrade_required: 426,
  wrong_instance: 409,
  seq_gap: 409,
  wrong_client: 409,
  invite_unknown: 404,
  invite_used_up: 410,
  invite_expired: 410,
  code_unknown: 404,
  internal: 500,
};

/** The one place where failures become HTTP. */
export function answerError(c: HonoContext, error: unknown, log: Logger) {
  if (error instanceof ServiceError) {
    const { detail, retryAfterSeconds } = error.extra;
    if (retryAfterSeconds !== undefined) c.header('Retry-After', String(retryAfterSeconds));
    // The rest of the body stays unread, so this connection is of no further use.
    if (error.code === 'too_large') c.header('Connection', 'close');
    const body: ErrorBody = {
      error: { code: error.code, ...(detail === undefined ? {} : { detail }) },
    };
    return c.json(body, statusOf[error.code]);
  }
  const failure = describeFailure(error);
  const { away } = failure;
  log.error({ route: routePath(c), failure }, away ? 'database away' : 'failure');
  if (away) c.header('Retry-After', '2');
  return c.json({ error: { code: 'internal' } } satisfies ErrorBody, away ? 503 : 500);
}
