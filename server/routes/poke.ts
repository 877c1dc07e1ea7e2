import { Hono } from 'hono';

import { POKE_EVENT } from '../../utils/protocol/dashboard.ts';
import type { Poke } from '../../utils/protocol/poke.ts';
import { requireMember } from '../services/identity/require-member.ts';
import { listSpaces } from '../services/poke/list-spaces.ts';
import { ServiceError } from '../services/service-error.ts';
import type { RouteDeps } from './deps.ts';
import { answerEvents } from './event-stream.ts';
import { createRateLimit } from './rate-limit.ts';
import { requireDevice, requirePerson } from './sign-in.ts';
import { idIn } from './team.ts';

/** Open streams per session or token: a person with more tabs than that is a loop. */
const MAX_STREAMS = 20;

/** Event streams that say "there is something new" and nothing else: to a dashboard, and to an extension. */
export function pokeRoutes(deps: RouteDeps) {
  const limitPoke = createRateLimit(deps.limits.pullPerMinute, deps.ctx.now);
  const requireRoom = (credential: Buffer) => {
    if (deps.board.countOf(credential) >= MAX_STREAMS)
      throw new ServiceError('rate_limited', { retryAfterSeconds: 60 });
  };
  return new Hono()
    .get('/v1/poke', async (c) => {
      const { ctx, hash } = await requireDevice(c, deps);
      limitPoke(hash.toString('hex'));
      const spaces = await listSpaces({ ctx });
      // Nothing is awaited between the count and the stream: many asked for at once are counted, too.
      requireRoom(hash);
      return answerEvents(c, ({ tell, end }) => {
        const changed = (poke: Poke) => tell(POKE_EVENT, JSON.stringify(poke));
        changed(spaces);
        return deps.board.listen({ credential: hash, only: null, changed, end }, spaces);
      });
    })
    .get('/v1/teams/:teamId/poke', async (c) => {
      const person = await requirePerson(c, deps);
      const team = await requireMember(deps.ctx.pool, person.personId, idIn(c, 'teamId'));
      requireRoom(person.hash);
      const { spaceId: id, version, epoch } = team;
      return answerEvents(c, ({ tell, end }) => {
        const changed = (poke: Poke) => tell(POKE_EVENT, String(poke[id]?.version));
        // What happened between the page's first question and this moment must not be missed.
        tell(POKE_EVENT, String(version));
        const listener = { credential: person.hash, only: id, changed, end };
        return deps.board.listen(listener, { [id]: { version, epoch } });
      });
    });
}
