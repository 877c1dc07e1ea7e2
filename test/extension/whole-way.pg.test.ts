import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { onlyMe, type Audience } from '../../utils/domain/audience.ts';
import { changeAudience } from '../../utils/notebook/change-audience.ts';
import { deleteNote } from '../../utils/notebook/delete-note.ts';
import { emptyBin } from '../../utils/notebook/empty-bin.ts';
import { openPlace } from '../../utils/notebook/open-place.ts';
import { settleConflict } from '../../utils/notebook/settle-conflict.ts';
import { undoDelete } from '../../utils/notebook/undo-delete.ts';
import type { TestClient } from '../postgres/test-client.ts';
import { startTestServer, type TestServer } from '../postgres/test-server.ts';
import { place } from './build-notes.ts';
import { inviteLink, joinAsMember } from './join-as-member.ts';
import { createTestDevice, type TestDevice } from './test-device.ts';

let server: TestServer;
let pate: TestClient;
let shared: Audience;

beforeAll(async () => {
  server = await startTestServer();
  pate = await server.join('admin', 'Ada Admin');
  shared = { kind: 'team', teamId: pate.teamId };
});
afterAll(() => server.close());

const joined = (name: string): Promise<TestDevice> => joinAsMember(pate, name);

/** Another profile of the same person: what joining with the same token makes. */
async function secondDevice(first: TestDevice): Promise<TestDevice> {
  const device = createTestDevice();
  await device.membership.keeper.write(await first.membership.keeper.read());
  await device.sync();
  return device;
}

/** A note that one person changed on two devices at once. */
async function divide(first: TestDevice) {
  const id = await first.write('Anfang', shared);
  await first.sync();
  const laptop = await secondDevice(first);
  await laptop.write('vom Laptop', shared, id);
  await laptop.sync();
  await first.write('vom Rechner', shared, id);
  await first.sync();
  return { id, laptop };
}

async function view(device: TestDevice) {
  const opened = await openPlace(device.book, { place });
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

const own = async (device: TestDevice, id: string) =>
  (await view(device)).own.find(({ note }) => note.id === id);
const seen = async (device: TestDevice, id: string) =>
  (await view(device)).team.find(({ note }) => note.id === id);

describe('the whole way', () => {
  it('goes from a note to a colleague, to the Pate and back as an answer', async () => {
    const [mara, jonas] = [await joined('Mara'), await joined('Jonas')];
    const id = await mara.write('Mahnung kommt 5 Tage früher', shared);
    expect((await own(mara, id))?.sync).toBe('pending');
    await mara.sync();
    expect((await own(mara, id))?.sync).toBe('done');
    await jonas.sync();
    expect((await seen(jonas, id))?.note).toMatchObject({ authorName: 'Mara', mine: false });

    await pate.push({
      name: 'review.add@1',
      args: { id: randomUUID(), noteId: id, action: { kind: 'answered', text: 'Danke dir!' } },
    });
    mara.book.told.length = 0;
    await mara.sync();
    expect((await own(mara, id))?.review).toMatchObject([{ action: { text: 'Danke dir!' } }]);
    expect(mara.book.told.flat()).toContain((await view(mara)).placeKey);
  });

  it('sends nothing of what is only mine', async () => {
    const mara = await joined('Mara');
    await mara.write('streng privat', onlyMe);
    await mara.sync();
    const bodies = mara.requests.map(({ init }) => JSON.stringify(init.body));
    expect(bodies.some((body) => body.includes('streng privat'))).toBe(false);
  });

  it('makes no request at all without a server', async () => {
    const alone = createTestDevice();
    await alone.write('nur hier', onlyMe);
    await alone.engine.sync('person');
    await alone.engine.sync('planned');
    expect(alone.requests).toEqual([]);
    expect(await alone.account()).toBeNull();
  });

  it('takes a recalled note from everybody but its author', async () => {
    const [mara, jonas] = [await joined('Mara'), await joined('Jonas')];
    const id = await mara.write('doch nicht', shared);
    await mara.sync();
    await jonas.sync();
    await changeAudience(mara.book, { noteId: id, audience: onlyMe });
    await mara.sync();
    await jonas.sync();
    expect(await seen(jonas, id)).toBeUndefined();
    expect(await own(mara, id)).toMatchObject({ sync: 'none', note: { audience: onlyMe } });
    // And shares it once more.
    await changeAudience(mara.book, { noteId: id, audience: shared });
    await mara.sync();
    await jonas.sync();
    expect(await seen(jonas, id)).toBeDefined();
    expect((await own(mara, id))?.sync).toBe('done');
  });

  it('deletes after the time for undo, and not before', async () => {
    const [mara, jonas] = [await joined('Mara'), await joined('Jonas')];
    const id = await mara.write('weg', shared);
    await mara.sync();
    await deleteNote(mara.book, { noteId: id });
    await emptyBin(mara.book);
    await mara.sync();
    await jonas.sync();
    expect(await seen(jonas, id)).toBeDefined();
    mara.book.pass(10_001);
    await emptyBin(mara.book);
    await mara.sync();
    await jonas.sync();
    expect(await seen(jonas, id)).toBeUndefined();
    // Brought back after everybody was told: private, under an id that can be shared again.
    const back = await undoDelete(mara.book, { noteId: id });
    if (!back.ok) throw new Error(back.error.kind);
    expect(back.value.note).toMatchObject({ audience: onlyMe, content: { change: 'weg' } });
    expect(await undoDelete(mara.book, { noteId: id })).toEqual(back);
    await changeAudience(mara.book, { noteId: back.value.note.id, audience: shared });
    await mara.sync();
    expect((await own(mara, back.value.note.id))?.sync).toBe('done');
  });

  it('brings own notes to another device, and edits back', async () => {
    const mara = await joined('Mara');
    const id = await mara.write('auf beiden', shared);
    await mara.sync();
    const laptop = await secondDevice(mara);
    expect((await own(laptop, id))?.note.content.change).toBe('auf beiden');
    await laptop.write('auf beiden, geändert', shared, id);
    await laptop.sync();
    await mara.sync();
    expect((await own(mara, id))?.note.content.change).toBe('auf beiden, geändert');
    expect((await own(mara, id))?.conflict).toBeNull();
  });

  it.each(['mine', 'theirs'] as const)(
    'keeps both versions of a conflict until %s is chosen',
    async (keep) => {
      const mara = await joined('Mara');
      const { id, laptop } = await divide(mara);
      expect(await own(mara, id)).toMatchObject({
        note: { content: { change: 'vom Rechner' } },
        conflict: { content: { change: 'vom Laptop' } },
      });
      // Nothing of it is sent while the choice is open.
      expect((await mara.account())?.status.waiting).toBe(0);

      await settleConflict(mara.book, { noteId: id, keep });
      await mara.sync();
      await laptop.sync();
      const chosen = keep === 'mine' ? 'vom Rechner' : 'vom Laptop';
      for (const device of [mara, laptop]) {
        expect(await own(device, id)).toMatchObject({ sync: 'done', conflict: null });
        expect((await own(device, id))?.note.content.change).toBe(chosen);
      }
      const binned = (await mara.book.db.trash.toArray()).map(({ row }) => row.note.content.change);
      expect(binned).toContain(keep === 'mine' ? 'vom Laptop' : 'vom Rechner');
    },
  );

  it('takes a note back at once although two versions wait for a choice', async () => {
    const [mara, jonas] = [await joined('Mara'), await joined('Jonas')];
    const { id } = await divide(mara);
    await changeAudience(mara.book, { noteId: id, audience: onlyMe });
    await mara.sync();
    await jonas.sync();
    expect(await seen(jonas, id)).toBeUndefined();
    expect(await own(mara, id)).toMatchObject({ sync: 'none', conflict: { mine: true } });
    const settled = await settleConflict(mara.book, { noteId: id, keep: 'theirs' });
    expect(settled.ok && settled.value.note).toMatchObject({
      audience: onlyMe,
      content: { change: 'vom Laptop' },
    });
    await mara.sync();
    expect(await own(mara, id)).toMatchObject({ sync: 'none', conflict: null });
  });

  it('edits again and again, between syncs and during them', async () => {
    const mara = await joined('Mara');
    const id = await mara.write('0', shared);
    for (let i = 1; i <= 5; i += 1) {
      const running = mara.sync();
      await mara.write(`Fassung ${i}`, shared, id);
      await running;
    }
    await mara.sync();
    expect(await own(mara, id)).toMatchObject({ sync: 'done', conflict: null, refusal: null });
    const laptop = await secondDevice(mara);
    expect((await own(laptop, id))?.note.content.change).toBe('Fassung 5');
  });

  it('leaves a team: colleagues’ notes go, own ones stay as private ones', async () => {
    const [mara, jonas] = [await joined('Mara'), await joined('Jonas')];
    const theirs = await jonas.write('von Jonas', shared);
    await jonas.sync();
    const id = await mara.write('von Mara', shared);
    await mara.sync();
    expect(await seen(mara, theirs)).toBeDefined();
    expect(await mara.leave(pate.teamId)).toEqual({ ok: true, value: null });
    expect(await seen(mara, theirs)).toBeUndefined();
    expect(await own(mara, id)).toMatchObject({ sync: 'none', note: { audience: onlyMe } });
    expect(await mara.book.db.spaces.count()).toBe(0);
    mara.requests.length = 0;
    await mara.engine.sync('person');
    expect(mara.requests).toEqual([]);
    // And comes back as the same device with another client number.
    await mara.join(await inviteLink(pate), 'Mara');
    const again = await mara.write('wieder da', shared);
    await mara.sync();
    expect((await own(mara, again))?.sync).toBe('done');
  });

  it('keeps own notes when the server says that one is no member any more', async () => {
    const [mara, jonas] = [await joined('Mara'), await joined('Jonas')];
    const theirs = await jonas.write('von Jonas', shared);
    await jonas.sync();
    const id = await mara.write('geteilt', shared);
    await mara.sync();
    await mara.write('unterwegs, zu spät', shared, id);
    const { token } = (await mara.membership.keeper.read())!;
    await fetch(`${server.url}/v1/teams/${pate.teamId}/membership`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${token}` },
    });
    await mara.sync();
    expect(await seen(mara, theirs)).toBeUndefined();
    expect(await own(mara, id)).toMatchObject({
      sync: 'none',
      note: { audience: onlyMe, content: { change: 'unterwegs, zu spät' } },
    });
    expect((await mara.account())?.status.waiting).toBe(0);
  });

  it('opens the dashboard by a code that works once', async () => {
    const mara = await joined('Mara');
    const address = await mara.dashboard();
    if (!address.ok) throw new Error(address.error.kind);
    const [url, code] = address.value.split('/#handoff=');
    expect(url).toBe(server.url);
    const origin = { origin: server.url, 'content-type': 'application/json' };
    const body = JSON.stringify({ handoff: code });
    const enter = () =>
      fetch(`${server.url}/v1/session`, { method: 'POST', headers: origin, body });
    expect((await enter()).status).toBe(204);
    expect((await enter()).status).toBe(404);
  });

  it('previews an invite and names what is wrong with one', async () => {
    const device = createTestDevice();
    const link = await inviteLink(pate);
    const preview = await device.preview(link);
    expect(preview).toMatchObject({ ok: true, value: { serverUrl: server.url, role: 'member' } });
    await device.join(link, 'Mara');
    const other = createTestDevice();
    expect(await other.preview(link)).toMatchObject({ error: { reason: 'used-up' } });
    expect(await other.preview(`${server.url}/join#${'x'.repeat(22)}`)).toMatchObject({
      error: { reason: 'unknown' },
    });
  });

  it('refuses what the team must not hear twice: a note of nobody’s team stays with its reason', async () => {
    const mara = await joined('Mara');
    const id = await mara.write('wohin?', { kind: 'team', teamId: randomUUID() });
    expect(await own(mara, id)).toMatchObject({ sync: 'refused', refusal: 'not_member' });
  });

  it('pushes 250 notes in one request, and brings them to a new device', async () => {
    const mara = await joined('Mara');
    const audience = shared;
    for (let i = 0; i < 250; i += 1) await mara.write(`Notiz ${i}`, audience);
    mara.requests.length = 0;
    await mara.sync();
    expect(mara.requests.filter(({ url }) => url.endsWith('/v1/push'))).toHaveLength(1);
    expect(await mara.book.db.outbox.count()).toBe(0);
    const laptop = createTestDevice();
    await laptop.membership.keeper.write(await mara.membership.keeper.read());
    await laptop.sync();
    expect((await view(laptop)).own.length).toBe(250);
  });
});
