import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import {
  acceptContent,
  buildQuestion,
  contentOf,
  declineContent,
  proposeContent,
  pushOne,
  putContent,
  retireContent,
} from '../../test/postgres/build-content.ts';
import type { TestClient } from '../../test/postgres/test-client.ts';
import { startTestServer, type TestServer } from '../../test/postgres/test-server.ts';
import { contentAnswerSchema, contentListSchema } from '../../utils/protocol/dashboard.ts';

let server: TestServer;
let pate: TestClient;
let ole: TestClient;
let kim: TestClient;
let path: string;
let teamId: string;

beforeAll(async () => {
  server = await startTestServer();
  pate = await server.join('pate', 'Miriam');
  ole = await server.join('member', 'Ole');
  kim = await server.join('member', 'Kim');
  ({ teamId } = ole);
  path = `/v1/teams/${teamId}/content`;
});
afterAll(() => server.close());

async function list(client: TestClient) {
  return contentListSchema.parse(await (await client.get(path)).json()).items;
}
async function does(client: TestClient, mutation: object) {
  return contentAnswerSchema.parse(await (await client.post(path, mutation)).json());
}
async function refusal(answer: Promise<Response>) {
  const { status, ...response } = await answer.then(async (r) => ({
    status: r.status,
    body: await r.json(),
  }));
  return [status, (response.body as { error: { code: string } }).error.code];
}

describe('content on the dashboard', () => {
  it('[DASH-6] is written there, and read by everybody’s device', async () => {
    const put = putContent(teamId, buildQuestion('Was merkt sie?'));
    const { result, items } = await does(pate, put);
    expect(result).toEqual({ kind: 'ok', rev: 1 });
    expect(items[0]).toMatchObject({ id: put.args.id, body: put.args.body, rev: 1 });
    expect(await contentOf(kim, put.args.id)).toEqual(items[0]);
    const changed = putContent(teamId, buildQuestion('Und er?'), { id: put.args.id, baseRev: 0 });
    expect((await does(pate, changed)).result).toMatchObject({ kind: 'content-conflict' });
  });

  it('[DASH-6] lists what the reader may read and no more', async () => {
    const [named, nameless] = [
      proposeContent(teamId, buildQuestion('abgelehnt')),
      proposeContent(teamId, buildQuestion('offen')),
    ];
    await ole.push(named, nameless);
    await does(pate, declineContent(named.args.id, 'doppelt', 1));
    const ids = async (client: TestClient) => (await list(client)).map(({ id }) => id);
    expect(await ids(pate)).toEqual(expect.arrayContaining([named.args.id, nameless.args.id]));
    expect(await ids(ole)).toEqual(expect.arrayContaining([named.args.id, nameless.args.id]));
    expect(await ids(kim)).toContain(nameless.args.id);
    expect(await ids(kim)).not.toContain(named.args.id);
    const own = (await list(ole)).filter(({ mine }) => mine).map(({ id }) => id);
    expect(own.sort()).toEqual([named.args.id, nameless.args.id].sort());
  });

  it('[DASH-6] says who may not, and keeps to the team of its address', async () => {
    const body = buildQuestion('x');
    expect(await refusal(ole.post(path, putContent(teamId, body)))).toEqual([403, 'forbidden']);
    expect(await refusal(pate.post(path, putContent(randomUUID(), body)))).toEqual([
      404,
      'not_found',
    ]);
    expect(await refusal(pate.post(path, retireContent(randomUUID())))).toEqual([404, 'not_found']);
    const elsewhere = `/v1/teams/${randomUUID()}/content`;
    expect(await refusal(pate.get(elsewhere))).toEqual([404, 'not_found']);
    expect(await refusal(pate.post(elsewhere, putContent(teamId, body)))).toEqual([
      404,
      'not_found',
    ]);
    expect(
      await refusal(pate.post(path, { name: 'note.delete@1', args: { id: randomUUID() } })),
    ).toEqual([400, 'invalid']);
    expect((await fetch(`${server.url}${path}`)).status).toBe(401);
  });

  it('[DASH-6] takes proposals and answers them like a push', async () => {
    const proposal = proposeContent(teamId, buildQuestion('vom Dashboard'));
    expect((await does(kim, proposal)).result).toEqual({ kind: 'ok', rev: 1 });
    const { id } = proposal.args;
    expect((await does(pate, acceptContent(id, 7))).result).toMatchObject({
      kind: 'content-conflict',
    });
    expect((await does(pate, acceptContent(id, 1))).result).toEqual({ kind: 'ok', rev: 2 });
    expect((await does(pate, declineContent(id, 'doch nicht', 2))).result).toEqual({
      kind: 'rejected',
      code: 'decided',
    });
    const second = proposeContent(teamId, buildQuestion('GEHEIM'));
    await pushOne(kim, second);
    const { items } = await does(kim, retireContent(second.args.id));
    expect(items.map((item) => item.id)).not.toContain(second.args.id);
  });
});
