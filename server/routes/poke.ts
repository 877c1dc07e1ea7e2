import { once } from 'node:events';

import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';

import { POKE_EVENT } from '../../utils/protocol/dashboard.ts';
import { requireMember } from '../services/identity/require-member.ts';
import { ServiceError } from '../services/service-error.ts';
import type { RouteDeps } from './deps.ts';
import { requirePerson } from './sign-in.ts';
import { idIn } from './team.ts';

/** Silence that proxies and laptops take for a dead connection, in milliseconds. */
const HEARTBEAT_MS = 20_000;
/** Open streams per session: a person with more tabs than that is a loop. */
const MAX_STREAMS = 20;

/** Event stream that says "there is something new" and nothing else. */
export function pokeRoutes(deps: RouteDeps) {
  return new Hono().get('/v1/teams/:teamId/poke', async (c) => {
    const person = await requirePerson(c, deps);
    const team = await requireMember(deps.ctx.pool, person.personId, idIn(c, 'teamId'));
    if (deps.board.countOf(person.hash) >= MAX_STREAMS)
      throw new ServiceError('rate_limited', { retryAfterSeconds: 60 });
    c.header('Cache-Control', 'no-store, no-transform');
    c.header('X-Accel-Buffering', 'no');
    // Nobody reads, hence nobody would end, the stream of a question for its head.
    if (c.req.method === 'HEAD') return c.body(null);
    return streamSSE(c, async (stream) => {
      const ending = new AbortController();
      const end = () => ending.abort();
      const changed = (version: number) =>
        void stream.writeSSE({ event: POKE_EVENT, data: String(version) }).catch(end);
      const listener = { spaceId: team.spaceId, credential: person.hash, changed, end };
      const stop = deps.board.listen(listener, team.version);
      const heartbeat = setInterval(
        () => void stream.write(': still here\n\n').catch(end),
        HEARTBEAT_MS,
      );
      stream.onAbort(end);
      // What happened between the page's first question and this moment must not be missed.
      changed(team.version);
      await once(ending.signal, 'abort');
      clearInterval(heartbeat);
      stop();
    });
  });
}
