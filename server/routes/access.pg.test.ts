import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildQuestion } from '../../test/postgres/build-content.ts';
import {
  codeOf,
  json,
  makeContent,
  share,
  type TestClient,
} from '../../test/postgres/test-client.ts';
import { startTestServer, type TestServer } from '../../test/postgres/test-server.ts';
import { createApp } from '../app.ts';
import type { RouteDeps } from './deps.ts';

/** Everybody who may knock. `session` is a CX-Pate's dashboard, `stranger` belongs to another team. */
const callers = [
  'nobody',
  'wrong-token',
  'member',
  'pate',
  'admin',
  'session',
  'stranger',
  'left',
] as const;
type Caller = (typeof callers)[number];
type Expected = Record<Caller, number>;

const everybody = (status: number): Expected =>
  Object.fromEntries(callers.map((caller) => [caller, status])) as Expected;
const signedIn = { ...everybody(200), nobody: 401, 'wrong-token': 401 };
const bearerOnly = { ...signedIn, session: 401 };
const members = { ...signedIn, stranger: 404, left: 404 };
const reviewers = { ...members, member: 403 };

type Case = { method: string; path: string; body?: unknown; expected: Expected };

let server: TestServer;
let teamId: string;
let noteId: string;
let other: TestServer;
const clients = new Map<Caller, TestClient>();
let cookie: string;

/** One line per route; the test below fails for a route that has no line. */
const cases = (): Case[] => {
  const team = `/v1/teams/${teamId}`;
  const code = 'x'.repeat(27);
  const sync = { protocol: 1, instanceId: null, clientId: 'FRESH' };
  const review = { id: 'FRESH', action: { kind: 'seen' } };
  const body = buildQuestion('TAINT-nur-fürs-Team');
  const content = { name: 'content.put@1', args: { id: 'FRESH', teamId, body, baseRev: 0 } };
  return [
    { method: 'GET', path: '/healthz', expected: everybody(200) },
    { method: 'GET', path: '/readyz', expected: everybody(200) },
    { method: 'POST', path: '/v1/push', body: { ...sync, mutations: [] }, expected: bearerOnly },
    { method: 'POST', path: '/v1/pull', body: { ...sync, spaces: {} }, expected: bearerOnly },
    { method: 'POST', path: '/v1/invite/preview', body: { code }, expected: everybody(404) },
    {
      method: 'POST',
      path: '/v1/join',
      body: { code, name: 'X' },
      expected: { ...everybody(404), 'wrong-token': 401 },
    },
    { method: 'POST', path: '/v1/handoff', body: {}, expected: bearerOnly },
    { method: 'POST', path: '/v1/session', body: { handoff: code }, expected: everybody(404) },
    { method: 'GET', path: '/v1/me', expected: signedIn },
    { method: 'GET', path: `${team}/notes`, expected: members },
    { method: 'GET', path: `${team}/notes/${noteId}`, expected: members },
    { method: 'POST', path: `${team}/notes/${noteId}/reviews`, body: review, expected: reviewers },
    { method: 'GET', path: `${team}/content`, expected: members },
    { method: 'POST', path: `${team}/content`, body: content, expected: reviewers },
    { method: 'GET', path: `${team}/heatmap`, expected: members },
    {
      method: 'POST',
      path: `${team}/invites`,
      body: { role: 'member', maxUses: 1 },
      expected: reviewers,
    },
    { method: 'GET', path: `${team}/poke`, expected: members },
    // Who belongs to no team has nothing to wait for.
    { method: 'GET', path: '/v1/poke', expected: { ...bearerOnly, left: 404 } },
    {
      method: 'DELETE',
      path: `${team}/membership`,
      expected: { ...members, member: 204, pate: 204, admin: 204, session: 404 },
    },
    { method: 'DELETE', path: '/v1/session', expected: everybody(204) },
  ];
};

function headersOf(caller: Caller): Record<string, string> {
  if (caller === 'nobody') return { origin: server.url };
  if (caller === 'wrong-token')
    return { authorization: `Bearer ${'A'.repeat(43)}`, origin: server.url };
  if (caller === 'session') return { cookie, origin: server.url };
  return { authorization: `Bearer ${clients.get(caller)?.token}`, origin: server.url };
}

async function knock(caller: Caller, { method, path, body }: Case) {
  const headers = { ...headersOf(caller), 'content-type': 'application/json' };
  const ending = new AbortController();
  const init = { method, headers, signal: ending.signal };
  const answer = await fetch(
    `${server.url}${path}`,
    body === undefined
      ? init
      : { ...init, body: JSON.stringify(body).replace('FRESH', randomUUID()) },
  );
  const text = path.endsWith('/poke') ? '' : await answer.text();
  ending.abort();
  return { status: answer.status, text };
}

beforeAll(async () => {
  server = await startTestServer();
  other = await startTestServer();
  clients.set('admin', await server.join('admin', 'Ada Admin'));
  for (const caller of ['member', 'pate', 'left'] as const)
    clients.set(caller, await server.join(caller === 'left' ? 'pate' : caller, caller));
  const member = clients.get('member')!;
  ({ teamId } = member);
  const note = share(teamId, makeContent('TAINT-nur-fürs-Team'));
  noteId = note.args.id;
  await member.push(note);
  await fetch(`${server.url}/v1/teams/${teamId}/membership`, {
    method: 'DELETE',
    headers: headersOf('left'),
  });
  // A person of this server who belongs to a team of their own.
  const { Client } = await import('pg');
  const db = new Client({ connectionString: server.databaseUrl });
  await db.connect();
  const strange = await server.join('admin', 'Fremd');
  const elsewhere = randomUUID();
  await db.query(`INSERT INTO team (id, name, created_at) VALUES ($1, 'Andere', 0)`, [elsewhere]);
  await db.query(`INSERT INTO space (id, team_id) VALUES ('t:' || $1::text, $1::uuid)`, [
    elsewhere,
  ]);
  await db.query(`UPDATE membership SET team_id = $1 WHERE name = 'Fremd'`, [elsewhere]);
  await db.end();
  clients.set('stranger', strange);
  const pate = clients.get('pate')!;
  const { code } = (await (await pate.post('/v1/handoff', {})).json()) as { code: string };
  const entered = await fetch(
    `${server.url}/v1/session`,
    json({ handoff: code }, { origin: server.url }),
  );
  cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
});
afterAll(async () => {
  await server.close();
  await other.close();
});

describe('who may do what', () => {
  it('[GEN-9] names every route', () => {
    const { routes } = createApp({
      limits: { pushPerMinute: 1, pullPerMinute: 1, joinPerMinute: 1, dashboardPerMinute: 1 },
      ctx: {},
      publicUrl: null,
      dashboard: '',
    } as RouteDeps);
    const known = new Set(
      routes
        .filter(({ method, path }) => method !== 'ALL' && /^\/(v1|healthz|readyz)/.test(path))
        .map(({ method, path }) => `${method} ${path}`),
    );
    const covered = new Set(
      cases().map(
        ({ method, path }) =>
          `${method} ${path.replace(teamId, ':teamId').replace(noteId, ':noteId')}`,
      ),
    );
    expect(covered).toEqual(known);
  });

  it('[GEN-9] [ID-5] [GEN-6] answers each caller on each route as the table says', async () => {
    for (const one of cases()) {
      const found: Partial<Expected> = {};
      const leaks: Caller[] = [];
      for (const caller of callers) {
        const { status, text } = await knock(caller, one);
        found[caller] = status;
        const mayRead = ['member', 'pate', 'admin', 'session'].includes(caller);
        if ((!mayRead || status >= 400) && text.includes('TAINT')) leaks.push(caller);
      }
      const route = `${one.method} ${one.path}`;
      expect({ route, found, leaks }).toEqual({ route, found: one.expected, leaks: [] });
    }
  });
});

describe('codes and tokens', () => {
  it('[ID-4] are stored as hashes only', async () => {
    const pate = await other.join('pate', 'P');
    const { code } = (await (await pate.post('/v1/handoff', {})).json()) as { code: string };
    const { link } = (await (
      await pate.post(`/v1/teams/${pate.teamId}/invites`, { role: 'member', maxUses: 1 })
    ).json()) as { link: string };
    const { Client } = await import('pg');
    const db = new Client({ connectionString: other.databaseUrl });
    await db.connect();
    for (const table of ['credential', 'invite', 'handoff'])
      for (const secret of [pate.token, code, codeOf(link)]) {
        const hex = Buffer.from(secret).toString('hex');
        const { rowCount } = await db.query(
          `SELECT 1 FROM ${table} t WHERE t::text LIKE $1 OR t::text LIKE $2`,
          [`%${secret}%`, `%${hex}%`],
        );
        expect({ table, rowCount }).toEqual({ table, rowCount: 0 });
      }
    await db.end();
  });
});
