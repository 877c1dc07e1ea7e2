import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { makeContent, share, type TestClient } from '../../../test/postgres/test-client.ts';
import { startTestServer, type TestServer } from '../../../test/postgres/test-server.ts';
import { pushResponseSchema } from '../../../utils/protocol/push.ts';

let server: TestServer;
let ole: TestClient;
let teamId: string;

beforeAll(async () => {
  server = await startTestServer();
  ole = await server.join('member', 'Ole');
  ({ teamId } = ole);
});
afterAll(() => server.close());

const recall = (id: string) => ({ name: 'note.recall@1', args: { id } });
const numbered = (from: number, ...mutations: { name: string; args: unknown }[]) =>
  mutations.map((mutation, index) => ({ seq: from + index, ...mutation }));

async function pushRaw(client: TestClient, mutations: unknown, more: object = {}) {
  const { clientId, instanceId } = client;
  const body = { protocol: 1, instanceId, clientId, mutations, ...more };
  const answer = await client.post('/v1/push', body);
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}
const errorOf = ({ body }: { body: Record<string, unknown> }) =>
  (body['error'] as { code: string }).code;

describe('push', () => {
  it('[PUSH-1] needs a token, and a client of one’s own', async () => {
    const kim = await server.join('member', 'Kim');
    await kim.push(share(teamId, makeContent('von Kim')));
    const stolen = await pushRaw({ ...ole, clientId: kim.clientId }, []);
    expect([stolen.status, errorOf(stolen)]).toEqual([409, 'wrong_client']);
    const answer = await fetch(`${server.url}/v1/push`, { method: 'POST', body: '{}' });
    expect(answer.status).toBe(401);
  });

  it('[PUSH-2] refuses another server’s identity and accepts none', async () => {
    const other = await pushRaw(ole.secondDevice(), [], { instanceId: randomUUID() });
    expect([other.status, errorOf(other)]).toEqual([409, 'wrong_instance']);
    const first = await pushRaw(ole.secondDevice(), [], { instanceId: null });
    expect(first.status).toBe(200);
  });

  it('[PUSH-3] answers each mutation in order', async () => {
    const client = ole.secondDevice();
    const note = share(teamId, makeContent('eins'));
    const { results, lastSeq } = await client.push(
      note,
      recall(note.args.id),
      recall(randomUUID()),
    );
    expect(lastSeq).toBe(3);
    expect(results).toEqual([
      { seq: 1, result: { kind: 'ok', rev: 1 } },
      { seq: 2, result: { kind: 'ok', rev: 2 } },
      { seq: 3, result: { kind: 'rejected', code: 'unknown_note' } },
    ]);
  });

  it('[PUSH-4] refuses a gap and changes nothing', async () => {
    const client = ole.secondDevice();
    const note = share(teamId, makeContent('mit Lücke'));
    for (const seqs of [[2], [1, 3], [1, 1], [0 + 2, 1]]) {
      const refused = await pushRaw(
        client,
        seqs.map((seq) => ({ seq, ...note })),
      );
      expect([seqs, refused.status, errorOf(refused)]).toEqual([seqs, 409, 'seq_gap']);
    }
    expect((await client.pull()).lastSeq).toBe(0);
  });

  it('[PUSH-5] gives a retry the same answers and does nothing twice', async () => {
    const client = ole.secondDevice();
    const note = share(teamId, makeContent('einmal'));
    const mutations = numbered(1, note, { name: 'note.share@1', args: {} }, recall(randomUUID()));
    const first = await pushRaw(client, mutations);
    const before = await client.pull();
    const again = await pushRaw(client, mutations);
    // What was made is told once alone (PUSH-10).
    const { made, ...repeated } = first.body;
    expect(made).toBeDefined();
    expect(again.body).toEqual(repeated);
    expect((await client.pull()).spaces).toEqual(before.spaces);
    const grown = await pushRaw(client, [...mutations, ...numbered(4, recall(note.args.id))]);
    expect(pushResponseSchema.parse(grown.body).results).toEqual([
      ...pushResponseSchema.parse(first.body).results,
      { seq: 4, result: { kind: 'ok', rev: 2 } },
    ]);
  });

  it('[PUSH-5] forgets the text in a stored conflict together with the note', async () => {
    const [a, b] = [ole.secondDevice(), ole.secondDevice()];
    const note = share(teamId, makeContent('GEHEIM-zurückgenommen'));
    await a.push(note);
    const { id } = note.args;
    const clash = {
      name: 'note.edit@1',
      args: { id, content: makeContent('b'), editedAt: 0, baseRev: 7 },
    };
    const first = await pushRaw(b, numbered(1, clash));
    expect(pushResponseSchema.parse(first.body).results[0]?.result.kind).toBe('conflict');
    await a.push(recall(id));
    const again = await pushRaw(b, numbered(1, clash));
    expect(JSON.stringify(again.body)).not.toContain('GEHEIM');
    expect(pushResponseSchema.parse(again.body).results[0]?.result).toEqual({
      kind: 'rejected',
      code: 'recalled',
    });
  });

  it('[PUSH-5] does not take another mutation under an answered number for a retry', async () => {
    // What a copied browser profile does: it goes on counting where the original also goes on.
    const client = ole.secondDevice();
    const [original, copied] = [share(teamId, makeContent('a')), share(teamId, makeContent('b'))];
    await pushRaw(client, numbered(1, original));
    const strange = await pushRaw(client, numbered(1, copied));
    expect([strange.status, errorOf(strange)]).toEqual([409, 'seq_gap']);
    const { args } = original;
    const edit = (editedAt: number) => ({
      name: 'note.edit@1',
      args: { id: args.id, content: makeContent('c'), editedAt, baseRev: 1 },
    });
    expect((await pushRaw(client, numbered(2, edit(1)))).status).toBe(200);
    expect((await pushRaw(client, numbered(2, edit(1)))).status).toBe(200);
    expect((await pushRaw(client, numbered(2, edit(2)))).status).toBe(409);
  });

  it('[MUT-3] knows a note again whose id is written in capitals', async () => {
    const client = ole.secondDevice();
    const note = share(teamId.toUpperCase(), makeContent('groß'), randomUUID().toUpperCase());
    const again = ole.secondDevice();
    expect((await client.push(note)).results[0]?.result).toEqual({ kind: 'ok', rev: 1 });
    expect((await again.push(note)).results[0]?.result).toEqual({ kind: 'ok', rev: 1 });
    expect((await again.push(recall(note.args.id))).results[0]?.result.kind).toBe('ok');
  });

  it('[PUSH-6] counts a rejected mutation as answered', async () => {
    const client = ole.secondDevice();
    await client.push(recall(randomUUID()));
    expect((await client.pull()).lastSeq).toBe(1);
    expect((await client.push(share(teamId, makeContent('danach')))).lastSeq).toBe(2);
  });

  it('[PUSH-7] rejects a bad mutation alone', async () => {
    const client = ole.secondDevice();
    const good = [share(teamId, makeContent('a')), share(teamId, makeContent('b'))] as const;
    const { results } = await client.push(
      good[0],
      { name: 'note.explode@9', args: {} },
      { name: 'note.share@1', args: { id: 'no' } },
      { name: 'note.share@1', args: null },
      share(teamId, makeContent('x', { touchpoints: ['nowhere'] as never })),
      share(randomUUID(), makeContent('fremd')),
      good[1],
    );
    expect(
      results.map(({ result }) => (result.kind === 'rejected' ? result.code : result.kind)),
    ).toEqual(['ok', 'unknown_mutation', 'invalid', 'invalid', 'invalid', 'not_member', 'ok']);
  });

  it('[GEN-2] asks for another version before it judges the rest', async () => {
    const answer = await pushRaw(ole, 'nonsense', { protocol: 99 });
    expect([answer.status, errorOf(answer)]).toEqual([426, 'upgrade_required']);
    const old = await pushRaw(ole, 'nonsense', { protocol: 0 });
    expect(old.status).toBe(426);
  });

  it('[GEN-3] refuses a body beyond the limit', async () => {
    const answer = await pushRaw(ole, [], { padding: 'x'.repeat(256 * 1024) });
    expect([answer.status, errorOf(answer)]).toEqual([413, 'too_large']);
  });

  it('[GEN-1] answers what is no request with a code', async () => {
    for (const body of ['', '{', '[]', 'null', '{"protocol":1}', '{"protocol":1,"mutations":7}']) {
      const answer = await ole.post('/v1/push', body);
      expect([body, answer.status]).toEqual([body, 400]);
      expect(await answer.json()).toMatchObject({ error: { code: 'invalid' } });
    }
  });
});
