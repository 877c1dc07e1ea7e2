import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { makeContent, share, type TestClient } from '../../test/postgres/test-client.ts';
import { startTestServer, type TestServer } from '../../test/postgres/test-server.ts';
import { MAX_PACKED_BYTES, MAX_PUSH_BYTES, MOST_PUSH_BYTES } from '../../utils/protocol/limits.ts';
import { pushResponseSchema } from '../../utils/protocol/push.ts';

let server: TestServer;
let ole: TestClient;

beforeAll(async () => {
  server = await startTestServer();
  ole = await server.join('member', 'Ole');
});
afterAll(() => server.close());

/** A push as `fetch` would send it, its body given as bytes. */
function send(client: TestClient, path: string, body: Uint8Array, encoding: string | null) {
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${client.token}`,
    ...(encoding === null ? {} : { 'content-encoding': encoding }),
  };
  return fetch(`${server.url}${path}`, { method: 'POST', headers, body: new Uint8Array(body) });
}
const bytesOf = (client: TestClient, mutations: object[], more: object = {}) => {
  const { clientId, instanceId } = client;
  return Buffer.from(JSON.stringify({ protocol: 1, instanceId, clientId, mutations, ...more }));
};
const numbered = (client: TestClient, amount: number, text = 'Mahnung kommt zweimal') =>
  Array.from({ length: amount }, (_, i) => {
    return { seq: i + 1, ...share(client.teamId, makeContent(`${text} ${i}`)) };
  });
const codeOf = async (answer: Response) =>
  ((await answer.json()) as { error: { code: string } }).error.code;
const countNotes = async (client: TestClient) =>
  Object.values((await client.pull()).spaces)[0]?.ops.length ?? 0;

describe('a packed push', () => {
  it('[GEN-10] is read like one that is not', async () => {
    const client = await server.join('member', 'Kim');
    const mutations = numbered(client, 300, 'Größe, Ärger, „Zitat“ 🙂');
    const answer = await send(client, '/v1/push', gzipSync(bytesOf(client, mutations)), 'gzip');
    expect(answer.status).toBe(200);
    const { lastSeq, results } = pushResponseSchema.parse(await answer.json());
    expect([lastSeq, results.every(({ result }) => result.kind === 'ok')]).toEqual([300, true]);
    const { spaces } = await client.pull();
    expect(JSON.stringify(spaces)).toContain('Größe, Ärger, „Zitat“ 🙂 299');
  });

  it('[GEN-10] is unpacked no further than allowed', async () => {
    const before = await countNotes(ole);
    // Three times what is allowed, in a fraction of it: unpacking ends at the limit, whatever is still to come.
    const bomb = gzipSync(Buffer.alloc(3 * MOST_PUSH_BYTES, ' '), { level: 1 });
    expect(bomb.length).toBeLessThan(MAX_PACKED_BYTES);
    const answer = await send(ole, '/v1/push', bomb, 'gzip');
    expect([answer.status, await codeOf(answer)]).toEqual([413, 'too_large']);
    const justTooLong = bytesOf(ole, [], { fill: 'x'.repeat(MOST_PUSH_BYTES) });
    expect((await send(ole, '/v1/push', gzipSync(justTooLong), 'gzip')).status).toBe(413);
    const fits = bytesOf(ole, [], { fill: 'x'.repeat(MOST_PUSH_BYTES - 1_000) });
    expect((await send(ole, '/v1/push', gzipSync(fits), 'gzip')).status).toBe(200);
    expect(await countNotes(ole)).toBe(before);
  });

  it('[GEN-3][GEN-10] has a limit on its way, and a lower one where it is not packed', async () => {
    const noise = Buffer.from(
      Array.from({ length: MAX_PACKED_BYTES }, () => Math.floor(Math.random() * 256)),
    );
    const tooLong = await send(ole, '/v1/push', gzipSync(noise), 'gzip');
    expect([tooLong.status, await codeOf(tooLong)]).toEqual([413, 'too_large']);
    const plain = bytesOf(ole, [], { fill: 'x'.repeat(MAX_PUSH_BYTES) });
    expect((await send(ole, '/v1/push', plain, null)).status).toBe(413);
    expect((await send(ole, '/v1/push', plain, 'identity')).status).toBe(413);
    expect((await send(ole, '/v1/push', gzipSync(plain), 'gzip')).status).toBe(200);
  });

  it('[GEN-10] is invalid when it is spoilt, cut off, packed otherwise, or says nothing of it', async () => {
    const packed = gzipSync(bytesOf(ole, numbered(ole, 20)));
    const spoilt = Buffer.from(packed);
    spoilt.fill(0, 40, 80);
    const cases: [Uint8Array, string | null][] = [
      [spoilt, 'gzip'],
      [packed.subarray(0, packed.length / 2), 'gzip'],
      [Buffer.from('{}'), 'gzip'],
      [packed, 'br'],
      [packed, 'gzip, gzip'],
      // As a proxy delivers it that forgets the header.
      [packed, null],
    ];
    const before = await countNotes(ole);
    for (const [body, encoding] of cases) {
      const answer = await send(ole, '/v1/push', body, encoding);
      expect([encoding, answer.status, await codeOf(answer)]).toEqual([encoding, 400, 'invalid']);
    }
    expect(await countNotes(ole)).toBe(before);
    // Outside of push there is no need for large bodies, packed or not.
    const pull = gzipSync(bytesOf(ole, [], { spaces: {}, fill: 'x'.repeat(MAX_PUSH_BYTES) }));
    expect((await send(ole, '/v1/pull', pull, 'gzip')).status).toBe(413);
  });
});

describe('an answer', () => {
  const ask = (acceptEncoding: string) =>
    fetch(`${server.url}/v1/pull`, {
      method: 'POST',
      headers: { authorization: `Bearer ${ole.token}`, 'accept-encoding': acceptEncoding },
      body: bytesOf(ole, [], { spaces: {} }),
    });

  it('[GEN-10] is packed for whoever accepts that', async () => {
    await ole.push(...Array.from({ length: 9 }, () => share(ole.teamId, makeContent('lang'))));
    for (const accepted of ['gzip', 'br, GZIP;q=0.5']) {
      const answer = await ask(accepted);
      expect(answer.headers.get('content-encoding')).toBe('gzip');
      expect(answer.headers.get('vary')).toContain('Accept-Encoding');
      expect(((await answer.json()) as { lastSeq: number }).lastSeq).toBe(9);
    }
    for (const accepted of ['identity', 'br', 'gzip;q=0', 'gzip; q=0.0, br']) {
      const answer = await ask(accepted);
      expect([accepted, answer.headers.get('content-encoding')]).toEqual([accepted, null]);
      expect(answer.headers.get('content-length')).toBe(
        String(Buffer.byteLength(await answer.text())),
      );
    }
  });

  it('[GEN-10] stays as it is where it is short', async () => {
    const body = bytesOf(ole.secondDevice(), []);
    const answer = await send(ole, '/v1/push', body, null);
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(0);
  });
});

describe('what one push may hold', () => {
  it('[PUSH-11] is said by push and pull', async () => {
    const takes = { mutations: 2_000, bytes: 4 * 1024 * 1024, gzip: true };
    expect(await ole.secondDevice().push()).toMatchObject({ takes });
    expect(await ole.pull()).toMatchObject({ takes });
  });

  it('[PUSH-11] is taken whole: 2,000 new notes in one transaction', async () => {
    const client = await server.join('member', 'Uta');
    const filler = 'Die Kundin hört erst nach Tagen, dass ihre Rückgabe angekommen ist. '.repeat(
      15,
    );
    const body = bytesOf(client, numbered(client, 2_000, filler));
    expect(body.length).toBeGreaterThan(MOST_PUSH_BYTES * 0.75);
    const answer = await send(client, '/v1/push', gzipSync(body), 'gzip');
    const { results, lastSeq } = pushResponseSchema.parse(await answer.json());
    expect([lastSeq, results.filter(({ result }) => result.kind !== 'ok')]).toEqual([2_000, []]);
    const more = gzipSync(bytesOf(client, numbered(client, 2_001, '')));
    expect((await send(client, '/v1/push', more, 'gzip')).status).toBe(400);
  });
});
