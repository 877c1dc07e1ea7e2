import { describe, expect, it } from 'vitest';

import { buildTeamNote } from '../../test/extension/build-notes.ts';
import { buildPull, putShared, removal } from '../../test/extension/build-shared.ts';
import { createTestDevice } from '../../test/extension/test-device.ts';
import { onlyMe } from '../domain/audience.ts';
import { changeAudience } from './change-audience.ts';
import { deleteNote, UNDO_MS } from './delete-note.ts';
import { emptyBin } from './empty-bin.ts';
import { settleMassRemoval } from './settle-mass-removal.ts';

const link = 'https://team.example/join#FOL64Mf8H1Lmdf68N8xY2iEwZl4';
const json = (body: unknown) =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });

/** A device of a team whose server tells these pages, one after the other, to whoever asks from their beginning. */
async function setUp(count: number) {
  const server: { pages: ReturnType<typeof buildPull>[]; pushed: string[] } = {
    pages: [buildPull(1, [])],
    pushed: [],
  };
  const device = createTestDevice(async (url, init) => {
    const body = JSON.parse(typeof init.body === 'string' ? init.body : '{}');
    const [first] = server.pages;
    const { instanceId, teams } = first!;
    if (url.endsWith('/join')) return json({ instanceId, token: 'token-1', team: teams[0] });
    if (url.endsWith('/push')) {
      const sent: { seq: number; name: string }[] = body.mutations;
      server.pushed.push(...sent.map(({ name }) => name));
      const results = sent.map(({ seq }) => ({ seq, result: { kind: 'ok', rev: 2 } }));
      return json({ instanceId, lastSeq: sent.at(-1)?.seq, results });
    }
    const cursor: { version: number } = Object.values<{ version: number }>(body.spaces)[0] ?? {
      version: 0,
    };
    const next = server.pages.find(({ spaces }) =>
      Object.values(spaces).some(({ version }) => version > cursor.version),
    );
    return json(next ?? buildPull(cursor.version, []));
  });
  await device.join(link, 'Mara');
  await device.sync();
  const docs = await putShared(device.book, count);
  const ids = docs.map(({ id }) => id);
  const problem = async () => (await device.account())?.status.problem ?? null;
  return { device, server, docs, ids, problem };
}

describe('a run of sync that meets a mass removal', () => {
  it('looks through all pages first, asks once for all of it, and stays stopped', async () => {
    const { device, server, ids, problem } = await setUp(100);
    const { db } = device.book;
    server.pages = [2, 3, 4].map((version, i) => {
      const ops = ids.slice(i * 25, (i + 1) * 25).map((id) => removal(id));
      return buildPull(version, ops, { more: version < 4 });
    });
    await device.engine.sync('person');
    expect(await problem()).toEqual({ kind: 'mass-removal', way: 'here', count: 75 });
    expect(await db.notes.count()).toBe(100);
    // Nothing else has to be asked on the way, over a restart either.
    await settleMassRemoval(device.book, { way: 'here', allow: true, count: 75 });
    expect(await problem()).toBeNull();
    const again = device.restart();
    await again.sync();
    expect(await again.book.db.notes.count()).toBe(25);
    const marks = (await again.book.db.trash.toArray()).map(({ batch }) => batch);
    expect([marks.length, new Set(marks).size]).toEqual([75, 1]);
  });

  it('asks for what it could see when the line breaks in the middle, and for the rest later', async () => {
    const { device, server, ids, problem } = await setUp(60);
    const first = buildPull(
      2,
      ids.slice(0, 25).map((id) => removal(id)),
      { more: true },
    );
    const second = buildPull(
      3,
      ids.slice(25).map((id) => removal(id)),
    );
    server.pages = [first, { ...second, instanceId: 'not an id' }];
    await device.engine.sync('person');
    expect(await problem()).toMatchObject({ way: 'here', count: 25 });
    await settleMassRemoval(device.book, { way: 'here', allow: false });
    server.pages = [first, second];
    await device.engine.sync('person');
    expect(await problem()).toMatchObject({ way: 'here', count: 35 });
    await settleMassRemoval(device.book, { way: 'here', allow: true });
    await device.sync();
    expect(await device.book.db.notes.count()).toBe(25);
  });

  it('takes back at once what the person takes back, and shares what they share, while it asks', async () => {
    const { device, server, ids, problem } = await setUp(60);
    const asked = { kind: 'mass-removal', way: 'here', count: 25 };
    const pages = () => device.requests.filter(({ url }) => url.endsWith('/pull')).length;
    server.pages = [
      buildPull(
        2,
        ids.slice(0, 25).map((id) => removal(id)),
      ),
    ];
    await device.engine.sync('person');
    expect(await problem()).toEqual(asked);
    const before = pages();
    const teamId = server.pages[0]!.teams[0]!.id;
    await changeAudience(device.book, { noteId: ids[30]!, audience: onlyMe });
    await device.engine.sync('planned');
    await device.write('neu', { kind: 'team', teamId });
    await device.engine.sync('push');
    expect(server.pushed).toEqual(['note.recall@1', 'note.share@1']);
    expect(await problem()).toEqual(asked);
    // The pages that cannot be taken in are not asked for with each of them.
    expect(pages()).toBe(before);
    // One that would have gone is taken back, too: it is left out of the question, and the question stands.
    await changeAudience(device.book, { noteId: ids[0]!, audience: onlyMe });
    const later = device.restart();
    await later.engine.sync('planned');
    await later.engine.sync('person');
    expect(server.pushed.slice(2)).toEqual(['note.recall@1']);
    expect((await later.account())?.status.problem).toEqual({ ...asked, count: 24 });
    await settleMassRemoval(later.book, { way: 'here', allow: true, count: 24 });
    await later.sync();
    expect(await later.book.db.trash.count()).toBe(24);
    expect((await later.book.db.notes.get(ids[0]!))?.note.audience).toEqual(onlyMe);
  });

  it('holds back many of their own at the same time, and asks one after the other', async () => {
    const { device, server, ids, problem } = await setUp(80);
    server.pages = [
      buildPull(
        2,
        ids.slice(0, 30).map((id) => removal(id)),
      ),
    ];
    for (const noteId of ids.slice(40, 65)) {
      await changeAudience(device.book, { noteId, audience: onlyMe });
    }
    await device.engine.sync('person');
    expect(await problem()).toMatchObject({ way: 'here', count: 30 });
    expect(server.pushed).toEqual([]);
    await settleMassRemoval(device.book, { way: 'here', allow: false });
    await device.engine.sync('person');
    expect(await problem()).toMatchObject({ way: 'there', count: 25 });
    // A look at the team alone says nothing about it.
    await device.engine.sync('pull');
    expect(await problem()).toMatchObject({ way: 'there', count: 25 });
    await settleMassRemoval(device.book, { way: 'there', allow: true });
    await device.sync();
    expect(server.pushed).toHaveLength(25);
    expect(await device.book.db.notes.count()).toBe(80);
  });

  it('goes on with everything but the withdrawals, and without a pause', async () => {
    const { device, server, ids, problem } = await setUp(30);
    for (const noteId of ids.slice(0, 25)) await deleteNote(device.book, { noteId });
    device.book.pass(UNDO_MS);
    await emptyBin(device.book);
    const theirs = buildTeamNote('von Jonas');
    const put = { op: 'put' as const, entity: 'note' as const, id: theirs.id, doc: theirs };
    server.pages = [buildPull(2, [put])];
    await device.engine.sync('person');
    expect(await problem()).toEqual({ kind: 'mass-removal', way: 'there', count: 25 });
    expect(await device.book.db.teamNotes.count()).toBe(1);
    expect((await device.account())?.status.nextAttemptAt).toBeNull();
    await device.write('neu', { kind: 'team', teamId: theirs.teamId });
    await device.engine.sync('planned');
    expect(server.pushed).toEqual(['note.share@1']);
    await settleMassRemoval(device.book, { way: 'there', allow: true });
    await device.sync();
    expect(server.pushed).toHaveLength(26);
    expect(await device.book.db.outbox.count()).toBe(0);
  });

  it('reads again what it did not listen to while the notes were about to go', async () => {
    const { device, server, docs, ids } = await setUp(30);
    for (const noteId of ids.slice(0, 25)) await deleteNote(device.book, { noteId });
    device.book.pass(UNDO_MS);
    await emptyBin(device.book);
    const [doc] = docs;
    const content = { ...doc!.content, friction: 'vom anderen Gerät' };
    const edited = { ...doc!, content, rev: doc!.rev + 1 };
    server.pages = [buildPull(2, [{ op: 'put', entity: 'note', id: doc!.id, doc: edited }])];
    await device.engine.sync('person');
    await settleMassRemoval(device.book, { way: 'there', allow: false });
    await device.sync();
    expect((await device.book.db.notes.get(doc!.id))?.note.content).toEqual(content);
    expect(server.pushed).toEqual([]);
  });
});
