import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

import {
  acceptContent,
  buildQuestion,
  proposeContent,
  pullKnowing,
  pushOne,
  putContent,
  retireContent,
} from '../../../test/postgres/build-content.ts';
import { makeContent, share, type TestClient } from '../../../test/postgres/test-client.ts';
import { startTestServer, type TestServer } from '../../../test/postgres/test-server.ts';
import { teamNoteSchema } from '../../../utils/domain/note-schema.ts';
import { reviewEventSchema } from '../../../utils/domain/review-schema.ts';
import { teamSpace } from '../../../utils/protocol/pull.ts';

let server: TestServer;
let pate: TestClient;
let secondPate: TestClient;
let ole: TestClient;
let teamId: string;
let space: string;

beforeAll(async () => {
  server = await startTestServer();
  pate = await server.join('pate', 'Miriam');
  secondPate = await server.join('pate', 'Pia');
  ole = await server.join('member', 'Ole');
  ({ teamId } = ole);
  space = teamSpace(teamId);
});
afterAll(() => server.close());

/** Operations as the first version read them, strictly: one it did not know failed the whole page. */
const opsOfBefore = z.array(
  z.union([
    z.object({
      op: z.literal('put'),
      entity: z.literal('note'),
      id: z.uuid(),
      doc: teamNoteSchema,
    }),
    z.object({
      op: z.literal('put'),
      entity: z.literal('review'),
      id: z.uuid(),
      doc: reviewEventSchema,
    }),
    z.object({
      op: z.literal('remove'),
      entity: z.enum(['note', 'review']),
      id: z.uuid(),
      why: z.enum(['deleted', 'recalled', 'left-view']),
    }),
  ]),
);

describe('a reader of before', () => {
  it('[PULL-10] reads on past content without hearing of it', async () => {
    const before = (await ole.pull()).spaces[space]!;
    const cursor = { version: before.version, epoch: before.epoch };
    const note = share(teamId, makeContent('dazwischen'));
    await pate.push(
      putContent(teamId, buildQuestion('a')),
      note,
      putContent(teamId, buildQuestion('b')),
    );
    const page = (await ole.pull({ [space]: cursor })).spaces[space]!;
    expect(opsOfBefore.safeParse(page.ops).success).toBe(true);
    expect(page.ops.map((op) => op.id)).toEqual([note.args.id]);
    expect(page).toMatchObject({ version: before.version + 3, more: false, reset: false });
    const again = (await ole.pull({ [space]: page })).spaces[space]!;
    expect(again).toMatchObject({ version: page.version, ops: [], more: false, reset: false });
  });

  it('[PULL-10] comes to the end page by page, though whole pages are empty for it', async () => {
    for (let i = 0; i < 7; i += 1) await pushOne(pate, putContent(teamId, buildQuestion(`${i}`)));
    let cursor = { version: 0, epoch: 1 };
    for (let pages = 0; ; pages += 1) {
      const page = (await ole.pull({ [space]: cursor }, 2)).spaces[space]!;
      expect(opsOfBefore.safeParse(page.ops).success).toBe(true);
      expect(page.version).toBeGreaterThan(cursor.version);
      cursor = { version: page.version, epoch: page.epoch };
      if (!page.more) break;
      expect(pages).toBeLessThan(50);
    }
    expect(cursor.version).toBe((await ole.pull()).spaces[space]!.version);
  });

  it('[PULL-11] asks from version 0 when it has learnt, and hears everything without a reset', async () => {
    const content = putContent(teamId, buildQuestion('früher'));
    const note = share(teamId, makeContent('und zurück'));
    await pate.push(content, note);
    await pate.push({ name: 'note.recall@1', args: { id: note.args.id } });
    const page = (await pullKnowing(ole, { [space]: { version: 0, epoch: 1 } })).spaces[space]!;
    expect(page.reset).toBe(false);
    const heard = new Map(page.ops.map((op) => [op.id, op.op]));
    expect(heard.get(content.args.id)).toBe('put');
    expect(heard.get(note.args.id)).toBe('remove');
  });
});

describe('retries and races', () => {
  it('[PUSH-5] answers a repeated batch of content alike and does nothing twice', async () => {
    const device = pate.secondDevice();
    const { clientId, instanceId } = device;
    const put = putContent(teamId, buildQuestion('einmal'));
    const mutations = [
      put,
      putContent(teamId, buildQuestion('anders'), { id: put.args.id, baseRev: 7 }),
      retireContent(put.args.id),
      acceptContent(put.args.id, 2),
    ].map((mutation, i) => ({ seq: i + 1, ...mutation }));
    const send = async () =>
      (await device.post('/v1/push', { protocol: 1, instanceId, clientId, mutations })).json();
    const first = await send();
    expect(first).toMatchObject({
      results: [
        { result: { kind: 'ok', rev: 1 } },
        { result: { kind: 'content-conflict' } },
        { result: { kind: 'ok', rev: 2 } },
        { result: { kind: 'rejected', code: 'decided' } },
      ],
    });
    const { version } = (await ole.pull()).spaces[space]!;
    expect(await send()).toEqual(first);
    expect((await ole.pull()).spaces[space]!.version).toBe(version);
  });

  it('[CONTENT-2] lets one of many changes through at a time, and keeps all the others', async () => {
    const put = putContent(teamId, buildQuestion('Anfang'));
    await pushOne(pate, put);
    const { id } = put.args;
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        pushOne(
          (i % 2 ? pate : secondPate).secondDevice(),
          putContent(teamId, buildQuestion(`Fassung ${i}`), { id, baseRev: 1 }),
        ),
      ),
    );
    expect(results.filter(({ kind }) => kind === 'ok')).toEqual([{ kind: 'ok', rev: 2 }]);
    expect(results.filter(({ kind }) => kind === 'content-conflict')).toHaveLength(7);
    const client = new Client({ connectionString: server.databaseUrl });
    await client.connect();
    const { rows } = await client.query('SELECT why FROM content_revision WHERE content_id = $1', [
      id,
    ]);
    await client.end();
    expect(rows.map(({ why }) => String(why)).sort()).toEqual([
      ...Array<string>(7).fill('conflict'),
      'replaced',
    ]);
  });

  it('[CONTENT-4] decides a proposal once, whoever is faster', async () => {
    const proposal = proposeContent(teamId, buildQuestion('wer zuerst?'));
    await pushOne(ole, proposal);
    const { id } = proposal.args;
    const decline = (reason: string) => ({
      name: 'content.decide@1',
      args: { id, decision: { outcome: 'decline', reason }, baseRev: 1 },
    });
    const results = await Promise.all([
      pushOne(pate.secondDevice(), acceptContent(id, 1)),
      pushOne(secondPate.secondDevice(), decline('zu lang')),
      pushOne(pate.secondDevice(), decline('doppelt')),
    ]);
    expect(results.filter(({ kind }) => kind === 'ok')).toHaveLength(1);
  });

  it('[PUSH-8] lets batches over the same content in any order pass each other', async () => {
    const puts = Array.from({ length: 4 }, (_, i) =>
      putContent(teamId, buildQuestion(`Ring ${i}`)),
    );
    await pate.push(...puts);
    const changes = puts.map(({ args }, i) =>
      putContent(teamId, buildQuestion(`Ring neu ${i}`), { id: args.id, baseRev: 1 }),
    );
    const pushes = await Promise.all([
      pate.secondDevice().push(...changes),
      secondPate.secondDevice().push(...changes.toReversed()),
      pate.secondDevice().push(...changes),
    ]);
    for (const { results } of pushes)
      expect(results.every(({ result }) => result.kind === 'ok')).toBe(true);
  });
});
