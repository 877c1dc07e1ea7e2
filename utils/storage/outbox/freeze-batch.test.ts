import { describe, expect, it } from 'vitest';

import { buildDraft, team, withTeam } from '../../../test/extension/build-notes.ts';
import { openTestNotebook, type TestNotebook } from '../../../test/extension/test-notebook.ts';
import { saveNote } from '../../notebook/save-note.ts';
import type { Takes } from '../../protocol/takes.ts';
import { noteServer, readIdentity } from '../meta/identity.ts';
import { createSyncStore } from '../sync-store/create-sync-store.ts';

const instanceId = '01930000-0000-4000-8000-0000000000ff';
const asTold = { mutations: Infinity, bytes: Infinity };

/** A device with so many shared notes that wait. */
async function setUp(amount: number, text = 'a') {
  const book = openTestNotebook();
  await book.db.teams.put(team);
  const first = await saveNote(book, { draft: buildDraft(text), audience: withTeam });
  if (!first.ok) throw new Error(first.error.kind);
  const note = (await book.db.notes.toArray())[0]!;
  const waiting = (await book.db.outbox.toArray())[0]!;
  for (let i = 1; i < amount; i += 1) {
    const id = book.newId();
    const { order: _, ...row } = waiting;
    await book.db.notes.add({ ...note, id, note: { ...note.note, id } });
    await book.db.outbox.add({ ...row, noteId: id });
  }
  return { book, store: createSyncStore(book.db, book.newId) };
}

async function hear({ db, newId }: TestNotebook, takes: Takes | undefined) {
  await db.transaction('rw', db.meta, async () =>
    noteServer(db, await readIdentity(db, newId), { instanceId, takes }),
  );
}

describe('[PUSH-11] a batch holds', () => {
  it('a hundred mutations for a server that has not said what it takes', async () => {
    const { store } = await setUp(130);
    expect(await store.nextBatch(asTold)).toHaveLength(100);
  });

  it('what the server said last, and no more', async () => {
    const { book, store } = await setUp(130);
    await hear(book, { mutations: 120, bytes: 4_000_000, gzip: true });
    expect(await store.nextBatch(asTold)).toHaveLength(120);
    await hear(book, { mutations: 7, bytes: 4_000_000, gzip: true });
    expect(await store.nextBatch(asTold)).toHaveLength(7);
    // A server of before in its place: what is frozen goes out in the pieces that this one takes.
    await hear(book, undefined);
    const batch = await store.nextBatch(asTold);
    expect(batch.map(({ seq }) => seq)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
  });

  it('no more bytes than the server said, its other fields included', async () => {
    const { book, store } = await setUp(4, 'ä'.repeat(2_000));
    const size = async (bytes: number) => {
      await hear(book, { mutations: 2_000, bytes, gzip: true });
      const batch = await store.nextBatch(asTold);
      return { notes: batch.length, bytes: new TextEncoder().encode(JSON.stringify(batch)).length };
    };
    for (const bytes of [10_000, 15_000, 20_000]) {
      const sent = await size(bytes);
      expect(sent.bytes).toBeLessThan(bytes);
      expect(sent.bytes).toBeGreaterThan(bytes - 6_500);
    }
    expect(await size(1)).toMatchObject({ notes: 1 });
  });

  it('never more than one transaction can do in a moment, whatever a server says', async () => {
    const { book, store } = await setUp(1);
    const [row] = await book.db.outbox.toArray();
    const { order: _, ...rest } = row!;
    await book.db.outbox.bulkAdd(
      Array.from({ length: 2_100 }, () => ({ ...rest, noteId: book.newId() })),
    );
    await hear(book, { mutations: 1e9, bytes: 1e9, gzip: true });
    expect(await store.nextBatch(asTold)).toHaveLength(2_000);
  });
});

describe('what the server said', () => {
  it('survives a restart and a new client, and goes with the server', async () => {
    const { book, store } = await setUp(1);
    const takes = { mutations: 9, bytes: 9_000, gzip: false };
    await hear(book, takes);
    await store.renewClient();
    const again = createSyncStore(book.reopen().db, book.newId);
    expect(await again.identity()).toMatchObject({ instanceId, takes });
  });

  it('is written down when it changes, and only then', async () => {
    const { book } = await setUp(1);
    const takes = { mutations: 9, bytes: 9_000, gzip: false };
    await hear(book, takes);
    const { db } = book;
    const before = await db.meta.get('identity');
    let writes = 0;
    db.meta.hook('updating', () => {
      writes += 1;
    });
    await hear(book, { ...takes });
    expect([writes, await db.meta.get('identity')]).toEqual([0, before]);
    await hear(book, { ...takes, mutations: 10 });
    expect(writes).toBe(1);
  });
});

describe('freezing', () => {
  it('numbers a large batch in the order in which it waits', async () => {
    const { book, store } = await setUp(60);
    const batch = await store.nextBatch(asTold);
    const rows = await book.db.outbox.toArray();
    expect(rows.map(({ seq }) => seq)).toEqual(batch.map(({ seq }) => seq));
    expect(await store.identity()).toMatchObject({ nextSeq: 61 });
    expect(await store.nextBatch(asTold)).toEqual(batch);
  });
});

describe('what comes behind a batch that is on its way', () => {
  it('is numbered on, and stays the next batch when the first is answered or sent again', async () => {
    const { store } = await setUp(5);
    const two = { mutations: 2, bytes: Infinity };
    const first = await store.nextBatch(two);
    const behind = await store.nextBatch(two, [1, 2]);
    expect(behind.map(({ seq }) => seq)).toEqual([3, 4]);
    expect(await store.nextBatch(two)).toEqual(first);
    expect(await store.nextBatch(two, [1, 2])).toEqual(behind);
  });

  it('holds no note that is on its way: an edit needs the revision that its predecessor makes', async () => {
    const { book, store } = await setUp(3);
    const sent = (await store.nextBatch({ mutations: 1, bytes: Infinity })).map(({ seq }) => seq);
    const [mine, second] = await book.db.outbox.toArray();
    await book.db.outbox.put({ ...second!, noteId: mine!.noteId });
    expect(await store.nextBatch(asTold, sent)).toEqual([]);
  });

  it.each([[[2]], [[1, 3]], [[1, 2, 3, 4]]])(
    'is nothing where %j is not what waits first',
    async (inFlight) => {
      const { store } = await setUp(3);
      await store.nextBatch({ mutations: 2, bytes: Infinity });
      expect(await store.nextBatch(asTold, inFlight)).toEqual([]);
    },
  );
});
