import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { onlyMe, type Audience } from '../../utils/domain/audience.ts';
import { changeAudience } from '../../utils/notebook/change-audience.ts';
import { deleteNote } from '../../utils/notebook/delete-note.ts';
import { emptyBin } from '../../utils/notebook/empty-bin.ts';
import { undoDelete } from '../../utils/notebook/undo-delete.ts';
import type { TestClient } from '../postgres/test-client.ts';
import { startTestServer, type TestServer } from '../postgres/test-server.ts';
import { createFaultyFetch, faults, type Fault } from './faulty-fetch.ts';
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

function sayWhere(isShared: boolean, isBinned: boolean) {
  if (isBinned) return 'in the bin';
  return isShared ? 'done' : 'none';
}

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

  // Whatever the network does between the steps, and wherever the background is ended: in the end the
  // server shows exactly what the author wants shown, and the author still has every note.
  it('converges after any history', async () => {
    const step = fc.record({
      deed: fc.constantFrom(
        'write',
        'edit',
        'share',
        'recall',
        'delete',
        'undo',
        'restart',
        'wait',
      ),
      which: fc.nat(3),
      faults: fc.array(fc.constantFrom(...faults), { minLength: 1, maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        let device = await joined();
        const ids: string[] = [];
        for (const [i, { deed, which, faults: queue }] of steps.entries()) {
          const id = ids[which % Math.max(1, ids.length)] ?? '';
          const row = await device.book.db.notes.get(id);
          const audience = row?.note.audience ?? onlyMe;
          if (deed === 'write')
            ids.push(await device.write(`Text ${i}`, i % 3 === 0 ? onlyMe : shared));
          if (deed === 'edit' && row) await device.write(`Text ${i}`, audience, id);
          if (deed === 'share') await changeAudience(device.book, { noteId: id, audience: shared });
          if (deed === 'recall')
            await changeAudience(device.book, { noteId: id, audience: onlyMe });
          if (deed === 'delete') await deleteNote(device.book, { noteId: id });
          if (deed === 'undo') {
            const back = await undoDelete(device.book, { noteId: id });
            if (back.ok && back.value.note.id !== id) ids.push(back.value.note.id);
          }
          if (deed === 'wait') device.book.pass(11_000);
          if (deed === 'restart') device = device.restart();
          await emptyBin(device.book);
          const upcoming = [...queue];
          device.setFetch(createFaultyFetch(() => upcoming.shift() ?? 'none'));
          await device.engine.sync('person');
        }
        await calmDown(device);
        const shown = await shownBy(admin);
        for (const id of ids) {
          const row = await device.book.db.notes.get(id);
          const isShared = row?.note.audience.kind === 'team';
          expect(shown.get(id)).toBe(isShared ? row?.note.content.change : undefined);
          expect(row?.conflict ?? null).toBeNull();
          const binned = await device.book.db.trash.get(id);
          expect(row?.sync ?? 'in the bin').toBe(sayWhere(isShared, binned !== undefined && !row));
        }
        expect(await device.book.db.outbox.count()).toBe(0);
      }),
      { numRuns: Number(process.env['HISTORIES'] ?? 25) },
    );
  }, 600_000);
});
