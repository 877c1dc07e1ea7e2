import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { json, makeContent, share, type TestClient } from '../../../test/postgres/test-client.ts';
import { startTestServer, type TestServer } from '../../../test/postgres/test-server.ts';
import { MAX_PUSH_MUTATIONS, MOST_PUSH_BYTES } from '../../../utils/protocol/limits.ts';
import { pushResponseSchema } from '../../../utils/protocol/push.ts';
import { MOST_TOUCHED_BYTES } from './require-light.ts';

let server: TestServer;
let ole: TestClient;
let seq = 0;

beforeAll(async () => {
  server = await startTestServer();
  ole = await server.join('member', 'Ole');
});
afterAll(() => server.close());

type Sent = { name: string; args: unknown };

/** A packed push with these numbers. */
function push(mutations: readonly Sent[], from: number): Promise<Response> {
  const { clientId, instanceId, token } = ole;
  const numbered = mutations.map((one, i) => ({ seq: from + i, ...one }));
  const body = { protocol: 1, instanceId, clientId, mutations: numbered };
  const plain = json(body, { authorization: `Bearer ${token}`, 'content-encoding': 'gzip' });
  return fetch(`${server.url}/v1/push`, {
    ...plain,
    body: new Uint8Array(gzipSync(JSON.stringify(body))),
  });
}

async function pushNext(mutations: readonly Sent[]) {
  const answer = await push(mutations, seq + 1);
  expect(answer.status).toBe(200);
  seq += mutations.length;
  return pushResponseSchema.parse(await answer.json());
}

describe('a push about too many large notes', () => {
  it('[PUSH-11] is too large and changes nothing, and its halves are taken', async () => {
    // As large as a note may be, of letters that take three bytes each.
    const large = { ...makeContent('groß'), later: '€'.repeat(64_000) };
    const notes = Array.from({ length: MAX_PUSH_MUTATIONS + 2 }, () => share(ole.teamId, large));
    const size = Buffer.byteLength(JSON.stringify(notes[0]));
    expect(size * notes.length).toBeGreaterThan(MOST_TOUCHED_BYTES);
    const atOnce = Math.floor((MOST_PUSH_BYTES - 1_024) / (size + 20));
    for (let i = 0; i < notes.length; i += atOnce) await pushNext(notes.slice(i, i + atOnce));

    const edits = notes.map(({ args: { id } }) => {
      const args = { id, content: makeContent('kurz'), editedAt: 1, baseRev: 7 };
      return { name: 'note.edit@1', args };
    });
    const refused = await push(edits, seq + 1);
    expect(refused.status).toBe(413);
    expect(await refused.json()).toMatchObject({ error: { code: 'too_large' } });
    const half = edits.length / 2;
    for (const some of [edits.slice(0, half), edits.slice(half)]) {
      const { results } = await pushNext(some);
      expect(new Set(results.map(({ result }) => result.kind))).toEqual(new Set(['conflict']));
    }
  }, 60_000);

  it('is taken where the notes are small, however many they are', async () => {
    const notes = Array.from({ length: 500 }, (_, i) => share(ole.teamId, makeContent(`n ${i}`)));
    await pushNext(notes);
    const recalls = notes.map(({ args: { id } }) => ({ name: 'note.recall@1', args: { id } }));
    const { results } = await pushNext(recalls);
    expect(results.every(({ result }) => result.kind === 'ok')).toBe(true);
  });
});
