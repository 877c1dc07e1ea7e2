import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { openPool, type Pool } from '../../server/db/client.ts';
import { forgetTombstones } from '../../server/services/upkeep/forget-tombstones.ts';
import { onlyMe, type Audience } from '../../utils/domain/audience.ts';
import { changeAudience } from '../../utils/notebook/change-audience.ts';
import { deleteNote } from '../../utils/notebook/delete-note.ts';
import { emptyBin } from '../../utils/notebook/empty-bin.ts';
import { makeContent, share, type TestClient } from '../postgres/test-client.ts';
import { startTestServer, type TestServer } from '../postgres/test-server.ts';
import { joinAsMember } from './join-as-member.ts';
import { createTestDevice, type TestDevice } from './test-device.ts';

const DAY_MS = 86_400_000;
let server: TestServer;
let admin: TestClient;
let shared: Audience;
let pool: Pool;

beforeAll(async () => {
  server = await startTestServer();
  admin = await server.join('admin', 'Ada Admin');
  shared = { kind: 'team', teamId: admin.teamId };
  pool = openPool(server.databaseUrl, () => undefined);
});
afterAll(async () => {
  await pool.end();
  await server.close();
});

/** Another device of the same person. */
async function siblingOf(device: TestDevice): Promise<TestDevice> {
  const sibling = createTestDevice();
  await sibling.membership.keeper.write(await device.membership.keeper.read());
  await sibling.sync();
  return sibling;
}

/** So long passes that nobody but their authors is told any more what has been removed so far. */
async function sleepLong() {
  const db = new Client({ connectionString: server.databaseUrl });
  await db.connect();
  await db.query('UPDATE space_log SET at = at - $1::bigint', [200 * DAY_MS]);
  await db.end();
  await forgetTombstones({ ctx: { pool, now: Date.now, instanceId: '', poke: () => undefined } });
}

async function sharedNotes(): Promise<Map<string, string>> {
  const { spaces } = await admin.pull();
  const ops = Object.values(spaces).flatMap((page) => page.ops);
  return new Map(
    ops.flatMap((op) =>
      op.op === 'put' && op.entity === 'note' ? [[op.id, op.doc.content.change]] : [],
    ),
  );
}
const row = (device: TestDevice, id: string) => device.book.db.notes.get(id);
const hasAsColleague = async (device: TestDevice, id: string) =>
  (await device.book.db.teamNotes.get(id)) !== undefined;

let awake: TestDevice;
let sleeper: TestDevice;
beforeEach(async () => {
  awake = await joinAsMember(admin);
  sleeper = await siblingOf(awake);
});

describe('[PULL-14] a device that sleeps two hundred days', () => {
  it('shares nothing again that was recalled or deleted on another one', async () => {
    const recalled = await awake.write('zurückgeholt', shared);
    const deleted = await awake.write('gelöscht', shared);
    const living = await awake.write('bleibt', shared);
    await awake.sync();
    await sleeper.sync();
    expect((await row(sleeper, recalled))?.sync).toBe('done');

    await changeAudience(awake.book, { noteId: recalled, audience: onlyMe });
    await deleteNote(awake.book, { noteId: deleted });
    awake.book.pass(60_000);
    await emptyBin(awake.book);
    await awake.sync();
    await sleepLong();

    await sleeper.sync();
    await sleeper.sync();
    expect([...(await sharedNotes()).keys()]).toEqual(expect.arrayContaining([living]));
    expect((await sharedNotes()).has(recalled)).toBe(false);
    expect((await sharedNotes()).has(deleted)).toBe(false);
    expect((await row(sleeper, recalled))?.note).toMatchObject({
      audience: onlyMe,
      content: { change: 'zurückgeholt' },
    });
    expect(await row(sleeper, deleted)).toBeUndefined();
    expect((await row(sleeper, living))?.sync).toBe('done');
  });

  it('loses what colleagues took back meanwhile, and gets what they shared', async () => {
    const gone = share(admin.teamId, makeContent('nimmt Ada zurück'));
    await admin.push(gone);
    await sleeper.sync();
    expect(await hasAsColleague(sleeper, gone.args.id)).toBe(true);
    await admin.push({ name: 'note.recall@1', args: { id: gone.args.id } });
    await sleepLong();
    const fresh = share(admin.teamId, makeContent('ganz neu'));
    await admin.push(fresh);
    await sleeper.sync();
    expect(await hasAsColleague(sleeper, gone.args.id)).toBe(false);
    expect(await hasAsColleague(sleeper, fresh.args.id)).toBe(true);
  });

  it('takes nothing back that another device shared again, and asks about nothing that it edited', async () => {
    const again = await sleeper.write('hin und her', shared);
    const edited = await sleeper.write('erste Fassung', shared);
    await sleeper.sync();
    await changeAudience(sleeper.book, { noteId: again, audience: onlyMe });
    await sleeper.sync();
    await awake.sync();
    await awake.write('zweite Fassung', shared, edited);
    const other = await awake.write('nur damit etwas vergessen wird', shared);
    await awake.sync();
    await changeAudience(awake.book, { noteId: other, audience: onlyMe });
    await awake.sync();
    await sleepLong();
    await awake.write('hin und her', shared, again);
    await awake.sync();
    const before = await sharedNotes();

    await sleeper.sync();
    await sleeper.sync();
    expect(await sharedNotes()).toEqual(before);
    const mine = await row(sleeper, edited);
    expect(mine?.note.content.change).toBe('zweite Fassung');
    expect(mine?.conflict ?? null).toBeNull();
  });

  it('keeps and shares what was written while it slept', async () => {
    const gone = await awake.write('weg', shared);
    await awake.sync();
    await sleeper.sync();
    const offline = await sleeper.write('im Funkloch geschrieben', shared);
    await changeAudience(awake.book, { noteId: gone, audience: onlyMe });
    await awake.sync();
    await sleepLong();
    await sleeper.sync();
    expect((await sharedNotes()).get(offline)).toBe('im Funkloch geschrieben');
    expect((await row(sleeper, offline))?.sync).toBe('done');
  });
});
