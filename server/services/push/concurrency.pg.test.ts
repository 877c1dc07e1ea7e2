import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { makeContent, share, type TestClient } from '../../../test/postgres/test-client.ts';
import { startTestServer, type TestServer } from '../../../test/postgres/test-server.ts';
import { teamSpace, type Cursor } from '../../../utils/protocol/pull.ts';
import type { PushResponse } from '../../../utils/protocol/push.ts';
import { startServer, type RunningServer } from '../../start-server.ts';

let server: TestServer;
let second: RunningServer;
let ole: TestClient;
let space: string;

beforeAll(async () => {
  server = await startTestServer();
  ole = await server.join('member', 'Ole');
  space = teamSpace(ole.teamId);
  second = await startServer({ port: 0, databaseUrl: server.databaseUrl, logLevel: 'silent' });
});
afterAll(async () => {
  await second.close();
  await server.close();
});

it('[PULL-3] loses nothing while eight writers commit in any order', async () => {
  const writers = Array.from({ length: 8 }, () => ole.secondDevice());
  const reader = ole.secondDevice();
  const read: string[] = [];
  let cursor: Cursor = { version: 0, epoch: 1 };
  const progress = { writing: true };
  const readOn = async () => {
    const page = (await reader.pull({ [space]: cursor })).spaces[space]!;
    read.push(...page.ops.map((op) => op.id));
    expect(page.version - cursor.version).toBe(page.ops.length);
    cursor = { version: page.version, epoch: page.epoch };
  };
  const reading = (async () => {
    while (progress.writing) await readOn();
  })();
  const written = await Promise.all(
    writers.map(async (writer, w) => {
      const ids: string[] = [];
      for (let i = 0; i < 25; i += 1) {
        const notes = [
          share(ole.teamId, makeContent(`${w}/${i}`)),
          share(ole.teamId, makeContent('b')),
        ];
        await writer.push(...notes);
        ids.push(...notes.map((note) => note.args.id));
      }
      return ids;
    }),
  );
  progress.writing = false;
  await reading;
  await readOn();
  expect(new Set(read)).toEqual(new Set(written.flat()));
  expect(read).toHaveLength(400);
});

it('[PUSH-8] does once what a client sends many times at once, to two processes', async () => {
  const client = ole.secondDevice();
  const notes = Array.from({ length: 20 }, (_, i) =>
    share(ole.teamId, makeContent(`parallel ${i}`)),
  );
  const body = {
    protocol: 1,
    instanceId: client.instanceId,
    clientId: client.clientId,
    mutations: notes.map((note, index) => ({ seq: index + 1, ...note })),
  };
  const headers = { authorization: `Bearer ${client.token}`, 'content-type': 'application/json' };
  const send = async (url: string) => {
    const answer = await fetch(`${url}/v1/push`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    expect(answer.status).toBe(200);
    return (await answer.json()) as PushResponse;
  };
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, i) => send(i % 2 === 0 ? server.url : second.url)),
  );
  // One of them did it and says what it made (PUSH-10); in all else they agree.
  expect(answers.filter(({ made }) => made !== undefined)).toHaveLength(1);
  const [first] = answers;
  for (const answer of answers) {
    expect({ ...answer, made: null }).toEqual({ ...first, made: null });
    expect(answer.results.every(({ result }) => result.kind === 'ok' && result.rev === 1)).toBe(
      true,
    );
  }
});

it('[MUT-7] lets exactly one of two devices win, every time', async () => {
  for (let round = 0; round < 15; round += 1) {
    const note = share(ole.teamId, makeContent('Anfang'));
    await ole.push(note);
    const { id } = note.args;
    const edits = await Promise.all(
      [ole.secondDevice(), ole.secondDevice()].map((device, index) =>
        device.push({
          name: 'note.edit@1',
          args: { id, content: makeContent(`Gerät ${index}`), editedAt: 0, baseRev: 1 },
        }),
      ),
    );
    const kinds = edits.map(({ results }) => results[0]?.result.kind);
    expect(new Set(kinds)).toEqual(new Set(['conflict', 'ok']));
  }
});

it('[MUT-3] lets exactly one first share win when two devices share one id', async () => {
  for (let round = 0; round < 15; round += 1) {
    const id = randomUUID();
    const shares = await Promise.all(
      [ole.secondDevice(), ole.secondDevice()].map((device, index) =>
        device.push(share(ole.teamId, makeContent(`Gerät ${index}`), id)),
      ),
    );
    const kinds = shares.map(({ results }) => results[0]?.result.kind);
    expect(new Set(kinds)).toEqual(new Set(['conflict', 'ok']));
  }
});

it('[PUSH-8] never waits in a ring', async () => {
  const notes = Array.from({ length: 10 }, () => share(ole.teamId, makeContent('Ring')));
  await ole.push(...notes);
  const ids = notes.map((note) => note.args.id);
  const touch = (id: string, text: string) => ({
    name: 'note.edit@1',
    args: { id, content: makeContent(text), editedAt: 0, baseRev: 0 },
  });
  await Promise.all(
    Array.from({ length: 8 }, async (_, i) => {
      const device = ole.secondDevice();
      const order = i % 2 === 0 ? ids : ids.toReversed();
      for (let round = 0; round < 5; round += 1)
        await device.push(...order.map((id) => touch(id, `${i}/${round}`)));
    }),
  );
  const page = (await ole.pull()).spaces[space]!;
  expect(page.ops.filter((op) => ids.includes(op.id))).toHaveLength(10);
});
