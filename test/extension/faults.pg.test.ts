import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Audience } from '../../utils/domain/audience.ts';
import { emptyBin } from '../../utils/notebook/empty-bin.ts';
import type { TestClient } from '../postgres/test-client.ts';
import { startTestServer, type TestServer } from '../postgres/test-server.ts';
import { createFaultyFetch, type Fault } from './faulty-fetch.ts';
import { joinAsMember } from './join-as-member.ts';
import type { TestDevice } from './test-device.ts';

let server: TestServer;
let admin: TestClient;
let shared: Audience;

beforeAll(async () => {
  server = await startTestServer();
  admin = await server.join('admin', 'Ada Admin');
  shared = { kind: 'team', teamId: admin.teamId };
});
afterAll(() => server.close());

const joined = (): Promise<TestDevice> => joinAsMember(admin);

/** Syncs until everything is through, waiting out every pause. */
async function calmDown(device: TestDevice): Promise<void> {
  device.setFetch((url, init) => fetch(url, init));
  device.book.pass(11_000);
  await emptyBin(device.book);
  device.book.pass(2 * 60 * 60_000);
  await device.sync();
}

/** What the server shows of this device's notes: text by id. */
async function shownBy(client: TestClient): Promise<Map<string, string>> {
  const shown = new Map<string, string>();
  let cursor = { version: 0, epoch: 1 };
  for (;;) {
    const page = (await client.pull({ [`t:${client.teamId}`]: cursor })).spaces[
      `t:${client.teamId}`
    ]!;
    for (const op of page.ops) {
      if (op.op === 'put' && op.entity === 'note') shown.set(op.id, op.doc.content.change);
      else shown.delete(op.id);
    }
    cursor = { version: page.version, epoch: page.epoch };
    if (!page.more) return shown;
  }
}

const problems: Record<Exclude<Fault, 'none' | 'duplicate'>, string> = {
  'drop-before': 'unreachable',
  'drop-after': 'unreachable',
  truncated: 'bad-answer',
  'wrong-json': 'bad-answer',
  'html-200': 'not-our-server',
  redirect: 'not-our-server',
  'gateway-502': 'server-error',
  'unavailable-503': 'server-error',
  'limited-429': 'rate-limited',
  'too-large-413': 'too-large',
  timeout: 'timeout',
};

describe('a faulty network', () => {
  it.each(Object.entries(problems))(
    '%s: says %s, keeps the note, sends it once later',
    async (fault, problem) => {
      const device = await joined();
      const id = await device.write(`bei ${fault}`, shared);
      device.setFetch(createFaultyFetch(() => fault as Fault));
      await device.engine.sync('person');
      const status = (await device.account())?.status;
      expect(status?.problem?.kind).toBe(problem);
      expect(status?.nextAttemptAt).toBeGreaterThan(device.book.now());
      expect((await device.book.db.notes.get(id))?.note.content.change).toBe(`bei ${fault}`);
      await calmDown(device);
      expect((await device.book.db.notes.get(id))?.sync).toBe('done');
      expect((await device.account())?.status).toMatchObject({ waiting: 0, problem: null });
      expect((await shownBy(admin)).get(id)).toBe(`bei ${fault}`);
    },
  );

  it('is offline when the browser says so, and goes on when asked again', async () => {
    const device = await joined();
    await device.write('im Zug', shared);
    device.setOnline(false);
    device.setFetch(createFaultyFetch(() => 'drop-before'));
    await device.engine.sync('planned');
    expect((await device.account())?.status.problem).toEqual({ kind: 'offline' });
    expect((await device.account())?.status.waiting).toBe(1);
    device.setOnline(true);
    await calmDown(device);
  });

  it('sends nothing to another server at the same address', async () => {
    const device = await joined();
    await device.write('nicht für Fremde', shared);
    const other = await startTestServer();
    try {
      device.book.pass(60 * 60_000);
      device.requests.length = 0;
      device.setFetch((url, init) => fetch(url.replace(server.url, other.url), init));
      await device.engine.sync('person');
      // The token means nothing there; had it been known, the id of the server would have told.
      expect((await device.account())?.status.problem?.kind).toMatch(/signed-out|other-server/);
      const bodies = device.requests.map(({ init }) => JSON.stringify(init.body));
      expect(bodies.some((body) => body.includes('nicht für Fremde'))).toBe(false);
    } finally {
      await other.close();
    }
    await calmDown(device);
  });
});
