import { Hono, type Context as HonoContext, type MiddlewareHandler } from 'hono';

import { MAX_PACKED_BYTES, MAX_PUSH_BYTES, MOST_PUSH_BYTES } from '../../utils/protocol/limits.ts';
import { pullRequestSchema } from '../../utils/protocol/pull.ts';
import { pushRequestSchema } from '../../utils/protocol/push.ts';
import { OLDEST_SUPPORTED_VERSION, PROTOCOL_VERSION } from '../../utils/protocol/version.ts';
import { readPull } from '../services/pull/read-pull.ts';
import { applyPush } from '../services/push/apply-push.ts';
import { ServiceError } from '../services/service-error.ts';
import { answerJson } from './answer-json.ts';
import type { RouteDeps } from './deps.ts';
import { createRateLimit } from './rate-limit.ts';
import { limitBody, parseAs, readJson } from './read-body.ts';
import { encodingOf } from './read-text.ts';
import { requireDevice } from './sign-in.ts';

/** Push and pull: bearer token only. */
export function syncRoutes(deps: RouteDeps) {
  const { limits } = deps;
  const limitPush = createRateLimit(limits.pushPerMinute, deps.ctx.now);
  const limitPull = createRateLimit(limits.pullPerMinute, deps.ctx.now);
  const enter = async (c: HonoContext, limit: (key: string) => void, maxBytes: number) => {
    const person = await requireDevice(c, deps);
    limit(person.hash.toString('hex'));
    const body = await readJson(c, maxBytes);
    requireKnownVersion(body);
    return { ctx: person.ctx, body };
  };
  return new Hono()
    .post('/v1/push', limitPushBody, async (c) => {
      const { ctx, body } = await enter(c, limitPush, MOST_PUSH_BYTES);
      // The mutations are cleaned and checked one by one: a bad one must not stop the others.
      const answer = await applyPush({ ctx, input: parseAs(pushRequestSchema, body) });
      return answerJson(c, JSON.stringify(answer));
    })
    .post('/v1/pull', limitBody(MAX_PUSH_BYTES), async (c) => {
      const { ctx, body } = await enter(c, limitPull, MAX_PUSH_BYTES);
      return answerJson(c, await readPull({ ctx, input: parseAs(pullRequestSchema, body) }));
    });
}

const limitPlain = limitBody(MAX_PUSH_BYTES);
const limitPacked = limitBody(MAX_PACKED_BYTES);

/** A push that comes packed may be longer on its way than one that does not. */
const limitPushBody: MiddlewareHandler = (c, next) =>
  encodingOf(c) === 'identity' ? limitPlain(c, next) : limitPacked(c, next);

/** Looks at the version alone, before anything else of another version's body is judged. */
function requireKnownVersion(body: unknown) {
  if (typeof body !== 'object' || body === null || !('protocol' in body)) return;
  const { protocol } = body;
  if (typeof protocol !== 'number') return;
  if (protocol < OLDEST_SUPPORTED_VERSION || protocol > PROTOCOL_VERSION)
    throw new ServiceError('upgrade_required', {
      detail: `this server speaks ${OLDEST_SUPPORTED_VERSION} to ${PROTOCOL_VERSION}`,
    });
}
