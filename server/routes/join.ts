import { Hono } from 'hono';

import {
  invitePreviewRequestSchema,
  joinRequestSchema,
  sessionRequestSchema,
  type JoinResponse,
} from '../../utils/protocol/join.ts';
import { endSession } from '../services/identity/end-session.ts';
import { createHandoff, redeemHandoff } from '../services/identity/hand-off.ts';
import { joinTeam } from '../services/identity/join-team.ts';
import { listMyTeams } from '../services/identity/list-my-teams.ts';
import { previewInvite } from '../services/identity/preview-invite.ts';
import type { RouteDeps } from './deps.ts';
import { createRateLimit } from './rate-limit.ts';
import { limitBody, readBody, SMALL_BODY } from './read-body.ts';
import {
  addressOf,
  bearerOf,
  findDevice,
  findSession,
  giveSession,
  requireDevice,
  requireOwnOrigin,
  requirePerson,
  takeSession,
} from './sign-in.ts';

/** Ways in and out: invites, hand-off, the dashboard's session. */
export function joinRoutes(deps: RouteDeps) {
  const { ctx } = deps;
  // Guessing codes is slowed down by address, whichever door it is tried at.
  const limitAddress = createRateLimit(deps.limits.joinPerMinute, ctx.now);
  const limitHandoffs = createRateLimit(deps.limits.joinPerMinute, ctx.now);
  const small = limitBody(SMALL_BODY);
  return new Hono()
    .post('/v1/invite/preview', small, async (c) => {
      limitAddress(addressOf(c, deps));
      const input = await readBody(c, invitePreviewRequestSchema);
      return c.json(await previewInvite({ ctx, input }));
    })
    .post('/v1/join', small, async (c) => {
      limitAddress(addressOf(c, deps));
      const device = await findDevice(c, deps);
      const request = await readBody(c, joinRequestSchema);
      const personId = device?.personId ?? null;
      const joined = await joinTeam({ ctx, input: { ...request, personId, kind: 'device' } });
      // Who was known before goes on with the token that was sent.
      const token = joined.secret ?? bearerOf(c) ?? request.token ?? '';
      return c.json({
        instanceId: ctx.instanceId,
        token,
        team: joined.team,
      } satisfies JoinResponse);
    })
    .post('/v1/handoff', small, async (c) => {
      const person = await requireDevice(c, deps);
      limitHandoffs(person.hash.toString('hex'));
      return c.json(await createHandoff({ ctx: person.ctx }));
    })
    .post('/v1/session', small, async (c) => {
      requireOwnOrigin(c, deps);
      limitAddress(addressOf(c, deps));
      const request = await readBody(c, sessionRequestSchema);
      if ('handoff' in request) {
        giveSession(c, deps, await redeemHandoff({ ctx, input: { code: request.handoff } }));
        return c.body(null, 204);
      }
      const personId = (await findSession(c, deps))?.personId ?? null;
      const { secret } = await joinTeam({
        ctx,
        input: { ...request.invite, personId, kind: 'session' },
      });
      if (secret !== null) giveSession(c, deps, secret);
      return c.body(null, 204);
    })
    .delete('/v1/session', async (c) => {
      const person = await findSession(c, deps);
      if (person !== null) await endSession({ ctx, input: { hash: person.hash } });
      takeSession(c, deps);
      return c.body(null, 204);
    })
    .get('/v1/me', async (c) => {
      const person = await requirePerson(c, deps);
      return c.json(await listMyTeams({ ctx: person.ctx }));
    });
}
