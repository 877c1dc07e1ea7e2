import { Hono, type Context as HonoContext } from 'hono';

import { idSchema } from '../../utils/domain/id-schema.ts';
import {
  contentRequestSchema,
  inboxQuerySchema,
  inviteRequestSchema,
  reviewRequestSchema,
  type InviteResponse,
} from '../../utils/protocol/dashboard.ts';
import { changeContent } from '../services/content/change-content.ts';
import { listContent } from '../services/content/list-content.ts';
import { listTeamInbox } from '../services/dashboard/list-inbox.ts';
import { reviewNote } from '../services/dashboard/review-note.ts';
import { showHeatmap } from '../services/dashboard/show-heatmap.ts';
import { showNote } from '../services/dashboard/show-note.ts';
import { createInvite } from '../services/identity/create-invite.ts';
import { leaveTeam } from '../services/identity/leave-team.ts';
import { ServiceError } from '../services/service-error.ts';
import type { RouteDeps } from './deps.ts';
import { ownOrigin } from './origin.ts';
import { createRateLimit } from './rate-limit.ts';
import { limitBody, parseAs, readBody, SMALL_BODY } from './read-body.ts';
import { requirePerson } from './sign-in.ts';

/** What a team's members see and do, in the extension and on the dashboard. */
export function teamRoutes(deps: RouteDeps) {
  const limitQuestions = createRateLimit(deps.limits.dashboardPerMinute, deps.ctx.now);
  const small = limitBody(SMALL_BODY);
  const enter = async (c: HonoContext) => {
    const person = await requirePerson(c, deps);
    limitQuestions(person.hash.toString('hex'));
    return { ctx: person.ctx, teamId: idIn(c, 'teamId') };
  };
  return new Hono()
    .get('/v1/teams/:teamId/notes', async (c) => {
      const { ctx, teamId } = await enter(c);
      const { limit, ...words } = c.req.query();
      const numbers = limit === undefined ? {} : { limit: Number(limit) };
      const query = parseAs(inboxQuerySchema, { ...words, ...numbers });
      return c.json(await listTeamInbox({ ctx, input: { teamId, query } }));
    })
    .get('/v1/teams/:teamId/notes/:noteId', async (c) => {
      const { ctx, teamId } = await enter(c);
      return c.json(await showNote({ ctx, input: { teamId, noteId: idIn(c, 'noteId') } }));
    })
    .post('/v1/teams/:teamId/notes/:noteId/reviews', small, async (c) => {
      const { ctx, teamId } = await enter(c);
      const noteId = idIn(c, 'noteId');
      const request = await readBody(c, reviewRequestSchema);
      await reviewNote({ ctx, input: { ...request, teamId, noteId } });
      return c.json(await showNote({ ctx, input: { teamId, noteId } }));
    })
    .get('/v1/teams/:teamId/content', async (c) => {
      const { ctx, teamId } = await enter(c);
      return c.json(await listContent({ ctx, input: { teamId } }));
    })
    .post('/v1/teams/:teamId/content', small, async (c) => {
      const { ctx, teamId } = await enter(c);
      const mutation = await readBody(c, contentRequestSchema);
      return c.json(await changeContent({ ctx, input: { teamId, mutation } }));
    })
    .get('/v1/teams/:teamId/heatmap', async (c) => {
      const { ctx, teamId } = await enter(c);
      return c.json(await showHeatmap({ ctx, input: { teamId } }));
    })
    .post('/v1/teams/:teamId/invites', small, async (c) => {
      const { ctx, teamId } = await enter(c);
      const request = await readBody(c, inviteRequestSchema);
      const { code, expiresAt } = await createInvite({ ctx, input: { ...request, teamId } });
      const link = `${ownOrigin(c, deps.publicUrl)}/join#${code}`;
      return c.json({ link, expiresAt } satisfies InviteResponse);
    })
    .delete('/v1/teams/:teamId/membership', async (c) => {
      const { ctx, teamId } = await enter(c);
      await leaveTeam({ ctx, input: { teamId } });
      return c.body(null, 204);
    });
}

/** An id in the path; what is none stands for a thing that does not exist. */
export function idIn(c: HonoContext, name: string): string {
  const parsed = idSchema.safeParse(c.req.param(name));
  if (!parsed.success) throw new ServiceError('not_found');
  return parsed.data;
}
