import type * as z from 'zod/mini';

import type {
  DashboardPort,
  InboxFilter,
} from '../../../components/dashboard/model/dashboard-port.ts';
import {
  contentAnswerSchema,
  contentListSchema,
  heatmapSchema,
  inboxPageSchema,
  inviteResponseSchema,
  meSchema,
  noteDetailSchema,
  type ReviewRequest,
} from '../../../utils/protocol/dashboard.ts';
import { invitePreviewSchema, type SessionRequest } from '../../../utils/protocol/join.ts';
import { contentRequestOf, deedAnswerOf } from './content-wire.ts';
import { command, request, type Net } from './request.ts';
import { watchTeam, type WatchNet } from './watch-team.ts';

/** The team server, asked over HTTP from its own origin; the session is a cookie this code never sees. */
export function createPort(net: Net & WatchNet): DashboardPort {
  const get = <T>(path: string, schema: z.ZodMiniType<T>, signal?: AbortSignal) =>
    request(net, { method: 'GET', path, signal }, schema);
  const post = <T>(path: string, body: unknown, schema: z.ZodMiniType<T>) =>
    request(net, { method: 'POST', path, body }, schema);
  const openSession = (body: SessionRequest) =>
    command(net, { method: 'POST', path: '/v1/session', body });

  return {
    async teams(signal) {
      const outcome = await get('/v1/me', meSchema, signal);
      return outcome.ok ? { ok: true, value: outcome.value.teams } : outcome;
    },
    signIn: (handoff) => openSession({ handoff }),
    previewInvite: (code) => post('/v1/invite/preview', { code }, invitePreviewSchema),
    join: (code, name) => openSession({ invite: { code, name } }),
    signOut: () => command(net, { method: 'DELETE', path: '/v1/session' }),
    notes: (teamId, filter, page, signal) =>
      get(`${team(teamId)}/notes?${inboxQuery(filter, page)}`, inboxPageSchema, signal),
    note: (teamId, noteId, signal) =>
      get(`${team(teamId)}/notes/${encodeURIComponent(noteId)}`, noteDetailSchema, signal),
    review(teamId, noteId, eventId, action) {
      const body: ReviewRequest = { id: eventId, action };
      const path = `${team(teamId)}/notes/${encodeURIComponent(noteId)}/reviews`;
      return post(path, body, noteDetailSchema);
    },
    heatMap: (teamId, signal) => get(`${team(teamId)}/heatmap`, heatmapSchema, signal),
    async content(teamId, signal) {
      const outcome = await get(`${team(teamId)}/content`, contentListSchema, signal);
      return outcome.ok ? { ok: true, value: outcome.value.items } : outcome;
    },
    async changeContent(teamId, deed) {
      const body = contentRequestOf(teamId, deed);
      const outcome = await post(`${team(teamId)}/content`, body, contentAnswerSchema);
      return outcome.ok ? { ok: true, value: deedAnswerOf(outcome.value) } : outcome;
    },
    invite: (teamId, role, maxUses) =>
      post(`${team(teamId)}/invites`, { role, maxUses }, inviteResponseSchema),
    leave: (teamId) => command(net, { method: 'DELETE', path: `${team(teamId)}/membership` }),
    watch(teamId, onPoke, signal) {
      watchTeam(net, `${team(teamId)}/poke`, onPoke, signal);
    },
  };
}

function team(teamId: string): string {
  return `/v1/teams/${encodeURIComponent(teamId)}`;
}

function inboxQuery(filter: InboxFilter, page: { cursor: string | null; limit: number }): string {
  const query = new URLSearchParams({ limit: String(page.limit) });
  for (const [key, value] of Object.entries(filter)) if (value) query.set(key, value);
  if (page.cursor !== null) query.set('cursor', page.cursor);
  return query.toString();
}
