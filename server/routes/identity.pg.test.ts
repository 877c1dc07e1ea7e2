import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import {
  codeOf,
  joinBy,
  json,
  makeContent,
  share,
  type TestClient,
} from '../../test/postgres/test-client.ts';
import { startTestServer, type TestServer } from '../../test/postgres/test-server.ts';
import { meSchema } from '../../utils/protocol/dashboard.ts';
import { invitePreviewSchema } from '../../utils/protocol/join.ts';
import { openPool } from '../db/client.ts';
import { pruneExpired } from '../services/upkeep/prune.ts';

let server: TestServer;
let admin: TestClient;
let pate: TestClient;

beforeAll(async () => {
  server = await startTestServer();
  admin = await server.join('admin', 'Ada Admin');
  pate = await server.join('pate', 'Miriam');
});
afterAll(() => server.close());

async function sql(text: string) {
  const db = new Client({ connectionString: server.databaseUrl });
  await db.connect();
  await db.query(text);
  await db.end();
}
async function invite(role: string, maxUses = 1, by = admin) {
  const answer = await by.post(`/v1/teams/${by.teamId}/invites`, { role, maxUses });
  const { link } = (await answer.json()) as { link: string };
  return codeOf(link);
}
async function codeFrom(answer: Response) {
  return [answer.status, ((await answer.json()) as { error: { code: string } }).error.code];
}
const preview = (code: string) => fetch(`${server.url}/v1/invite/preview`, json({ code }));
const join = (code: string, name: string, headers = {}) =>
  fetch(`${server.url}/v1/join`, json({ code, name }, headers));
const own = () => ({ origin: server.url });
const session = (body: object, headers: Record<string, string> = own()) =>
  fetch(`${server.url}/v1/session`, json(body, headers));
const me = async (headers: Record<string, string>) => fetch(`${server.url}/v1/me`, { headers });

describe('invites', () => {
  it('[ID-1] can be looked at without being used, until used up or expired', async () => {
    const code = await invite('pate');
    for (let i = 0; i < 3; i += 1)
      expect(invitePreviewSchema.parse(await (await preview(code)).json())).toMatchObject({
        role: 'pate',
      });
    expect((await join(code, 'Paula')).status).toBe(200);
    expect(await codeFrom(await join(code, 'Paul'))).toEqual([410, 'invite_used_up']);
    expect(await codeFrom(await preview(code))).toEqual([410, 'invite_used_up']);
    expect(await codeFrom(await preview('nothing-like-a-code'))).toEqual([404, 'invite_unknown']);
    const late = await invite('member');
    await sql('UPDATE invite SET expires_at = 1');
    expect(await codeFrom(await preview(late))).toEqual([410, 'invite_expired']);
    expect(await codeFrom(await join(late, 'Lara'))).toEqual([410, 'invite_expired']);
  });

  it('[ID-1] say that they have expired also after the server has tidied up', async () => {
    const code = await invite('member');
    const pool = openPool(server.databaseUrl, () => undefined);
    const tidyUp = (days: number) => {
      const now = () => Date.now() + days * 86_400_000;
      return pruneExpired({
        ctx: { pool, now, instanceId: admin.instanceId, poke: () => undefined },
      });
    };
    await sql(
      'UPDATE invite SET expires_at = 1 WHERE expires_at = (SELECT max(expires_at) FROM invite)',
    );
    await sql(`UPDATE invite SET expires_at = ${Date.now() - 1_000} WHERE expires_at = 1`);
    await tidyUp(20);
    expect(await codeFrom(await preview(code))).toEqual([410, 'invite_expired']);
    await tidyUp(40);
    expect(await codeFrom(await preview(code))).toEqual([404, 'invite_unknown']);
    await pool.end();
  });

  it('[ID-1] give their last use to one of many', async () => {
    const code = await invite('member', 2);
    const answers = await Promise.all(Array.from({ length: 8 }, (_, i) => join(code, `Gast ${i}`)));
    const statuses = answers.map((answer) => answer.status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(2);
    expect(statuses.filter((status) => status === 410)).toHaveLength(6);
  });

  it('[ID-2] let a person with a token join again without a new one', async () => {
    const lea = await joinBy(server.url, await invite('member'), 'Lea');
    const auth = { authorization: `Bearer ${lea.token}` };
    const again = (await (await join(await invite('pate'), 'Lea P.', auth)).json()) as {
      token: string;
    };
    expect(again.token).toBe(lea.token);
    const { teams } = meSchema.parse(await (await me(auth)).json());
    expect(teams).toMatchObject([{ role: 'pate', myName: 'Lea P.' }]);
  });

  it('[ID-3] never lower a role and are not used up for nothing', async () => {
    const code = await invite('member');
    const auth = { authorization: `Bearer ${pate.token}` };
    expect((await join(code, 'Miriam Vogt', auth)).status).toBe(200);
    const { teams } = meSchema.parse(await (await me(auth)).json());
    expect(teams).toMatchObject([{ role: 'pate', myName: 'Miriam Vogt' }]);
    expect((await join(code, 'Neu')).status).toBe(200);
  });

  it('[ID-5] of admins come from admins', async () => {
    const path = `/v1/teams/${pate.teamId}/invites`;
    expect((await pate.post(path, { role: 'admin', maxUses: 1 })).status).toBe(403);
    expect((await pate.post(path, { role: 'pate', maxUses: 1 })).status).toBe(200);
    expect((await admin.post(path, { role: 'admin', maxUses: 51 })).status).toBe(400);
  });

  it('take names that a person can read', async () => {
    const code = await invite('member', 5);
    expect((await join(code, '   ')).status).toBe(400);
    expect((await join(code, 'x'.repeat(81))).status).toBe(400);
    const odd = (await (await join(code, ' N\0ul\uD800 ')).json()) as { team: { myName: string } };
    expect(odd.team.myName).toBe('Nul\uFFFD');
  });
});

describe('the dashboard’s session', () => {
  const handoff = async (client = pate) =>
    ((await (await client.post('/v1/handoff', {})).json()) as { code: string }).code;

  it('[ID-4] [ID-7] begins by a code that works once', async () => {
    const code = await handoff();
    const entered = await session({ handoff: code });
    const cookie = entered.headers.getSetCookie()[0] ?? '';
    expect(entered.status).toBe(204);
    expect(cookie).toMatch(/^kundenblick=[\w-]{43}; /);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
    expect(await codeFrom(await session({ handoff: code }))).toEqual([404, 'code_unknown']);
    const pair = cookie.split(';')[0] ?? '';
    expect((await me({ cookie: pair })).status).toBe(200);
    const out = await fetch(`${server.url}/v1/session`, {
      method: 'DELETE',
      headers: { cookie: pair, ...own() },
    });
    expect(out.status).toBe(204);
    expect((await me({ cookie: pair })).status).toBe(401);
  });

  it('[ID-7] lives on in the browser as long as it lives on here', async () => {
    const entered = await session({ handoff: await handoff() });
    const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect((await me({ cookie })).headers.getSetCookie()).toEqual([]);
    await sql(
      `UPDATE credential SET expires_at = expires_at - 10 * 86400000::bigint WHERE kind = 'session'`,
    );
    const renewed = (await me({ cookie })).headers.getSetCookie()[0] ?? '';
    expect(renewed).toContain(`${cookie}; Max-Age=7776000`);
    expect((await me({ cookie })).headers.getSetCookie()).toEqual([]);
  });

  it('[ID-4] does not begin by a code older than a minute', async () => {
    const code = await handoff();
    await sql('UPDATE handoff SET expires_at = expires_at - 60000');
    expect(await codeFrom(await session({ handoff: code }))).toEqual([404, 'code_unknown']);
  });

  it('begins by an invite, and joins one more team by the next', async () => {
    const entered = await session({
      invite: { code: await invite('pate'), name: 'Ohne Erweiterung' },
    });
    const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const { teams } = meSchema.parse(await (await me({ cookie })).json());
    expect(teams).toMatchObject([{ role: 'pate', myName: 'Ohne Erweiterung' }]);
    const again = await session(
      { invite: { code: await invite('admin'), name: 'Ohne Erweiterung' } },
      { cookie, ...own() },
    );
    expect([again.status, again.headers.getSetCookie()]).toEqual([204, []]);
    const after = meSchema.parse(await (await me({ cookie })).json());
    expect(after.teams).toMatchObject([{ role: 'admin' }]);
  });

  it('[GEN-6] counts only from the server’s own pages', async () => {
    const entered = await session({ handoff: await handoff() });
    const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const invites = (headers: Record<string, string>) =>
      fetch(
        `${server.url}/v1/teams/${pate.teamId}/invites`,
        json({ role: 'member', maxUses: 1 }, { cookie, ...headers }),
      );
    expect((await invites(own())).status).toBe(200);
    expect((await invites({})).status).toBe(403);
    expect((await invites({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await invites({ ...own(), 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    const extension = `chrome-extension://${'a'.repeat(32)}`;
    expect((await invites({ origin: extension })).status).toBe(401);
    expect(
      (await session({ handoff: await handoff() }, { origin: 'https://evil.example' })).status,
    ).toBe(403);
    expect((await pate.post('/v1/push', {})).status).toBe(400);
    const push = await fetch(`${server.url}/v1/push`, json({}, { cookie, ...own() }));
    expect(push.status).toBe(401);
  });
});

describe('leaving', () => {
  it('[ID-6] works at once, and the shared notes stay', async () => {
    const tom = await server.join('member', 'Tom');
    await tom.push(share(tom.teamId, makeContent('bleibt hier')));
    await fetch(`${server.url}/v1/teams/${tom.teamId}/membership`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${tom.token}` },
    });
    expect((await tom.get(`/v1/teams/${tom.teamId}/notes`)).status).toBe(404);
    const inbox = await (await pate.get(`/v1/teams/${pate.teamId}/notes?text=bleibt`)).text();
    expect(inbox).toContain('bleibt hier');
  });
});
