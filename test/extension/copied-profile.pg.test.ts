import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Audience } from '../../utils/domain/audience.ts';
import type { TestClient } from '../postgres/test-client.ts';
import { startTestServer, type TestServer } from '../postgres/test-server.ts';
import { joinAsMember } from './join-as-member.ts';
import { createTestDevice, type TestDevice } from './test-device.ts';

let server: TestServer;
let admin: TestClient;
let shared: Audience;

beforeAll(async () => {
  server = await startTestServer();
  admin = await server.join('admin', 'Ada Admin');
  shared = { kind: 'team', teamId: admin.teamId };
});
afterAll(() => server.close());

async function joined(): Promise<TestDevice> {
  const device = await joinAsMember(admin);
  await device.write('von früher', shared);
  await device.sync();
  return device;
}

/** What a copied or restored browser profile knows of itself: token, client, counter, teams. */
async function copyOf(device: TestDevice): Promise<TestDevice> {
  const copy = createTestDevice();
  await copy.membership.keeper.write(await device.membership.keeper.read());
  await copy.book.db.meta.bulkPut(await device.book.db.meta.toArray());
  await copy.book.db.teams.bulkPut(await device.book.db.teams.toArray());
  return copy;
}

async function sharedTexts(): Promise<string[]> {
  const { spaces } = await admin.pull();
  const ops = Object.values(spaces).flatMap((page) => page.ops);
  return ops.flatMap((op) =>
    op.op === 'put' && op.entity === 'note' ? [op.doc.content.change] : [],
  );
}

describe('a copied browser profile', () => {
  it('shares what it says it shares, though both copies count on', async () => {
    const original = await joined();
    const copy = await copyOf(original);
    const ids = [
      await original.write('vom Original', shared),
      await copy.write('von der Kopie', shared),
    ];
    await original.sync();
    await copy.sync();
    expect(await sharedTexts()).toEqual(expect.arrayContaining(['vom Original', 'von der Kopie']));
    expect((await copy.book.db.notes.get(ids[1] ?? ''))?.sync).toBe('done');
    await original.write('noch eine', shared);
    await original.sync();
    expect(await sharedTexts()).toContain('noch eine');
  });

  it('does the same when it was put back after the server had forgotten its answers', async () => {
    const device = await joined();
    const old = await copyOf(device);
    for (const text of ['b', 'c', 'd']) await device.write(`seither ${text}`, shared);
    await device.sync();
    const db = new Client({ connectionString: server.databaseUrl });
    await db.connect();
    await db.query('DELETE FROM mutation_result');
    await db.end();
    await old.write('nach dem Zurückspielen', shared);
    await old.sync();
    expect(await sharedTexts()).toContain('nach dem Zurückspielen');
  });
});
