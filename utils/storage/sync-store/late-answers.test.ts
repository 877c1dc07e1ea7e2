import { describe, expect, it } from 'vitest';

import { buildDraft, team, withTeam } from '../../../test/extension/build-notes.ts';
import { openTestNotebook, type TestNotebook } from '../../../test/extension/test-notebook.ts';
import { onlyMe } from '../../domain/audience.ts';
import { changeAudience } from '../../notebook/change-audience.ts';
import { deleteNote, UNDO_MS } from '../../notebook/delete-note.ts';
import { emptyBin } from '../../notebook/empty-bin.ts';
import { saveNote } from '../../notebook/save-note.ts';
import { undoDelete } from '../../notebook/undo-delete.ts';
import type { MutationResult, PushResponse } from '../../protocol/push.ts';
import type { SentBatch, SyncStore } from '../../sync/ports.ts';
import { createSyncStore } from './create-sync-store.ts';

const instanceId = '01930000-0000-4000-8000-0000000000ff';
const all = { mutations: 100, bytes: 200_000 };
const ok: MutationResult = { kind: 'ok', rev: 1 };

async function setUp() {
  const book = openTestNotebook();
  await book.db.teams.put(team);
  return { book, store: createSyncStore(book.db, book.newId) };
}

async function write(book: TestNotebook, text: string, editsNote: string | null = null) {
  const draft = buildDraft(text, { editsNote });
  const saved = await saveNote(book, { draft, audience: withTeam });
  if (!saved.ok) throw new Error(saved.error.kind);
  return saved.value.note.id;
}

/** Freezes what can be sent and says what that was. */
async function send(store: SyncStore): Promise<SentBatch> {
  const batch = await store.nextBatch(all);
  const { clientId } = await store.identity();
  return { clientId, seqs: batch.map(({ seq }) => seq) };
}

/** The server's answer to the mutation with this number. */
function answerTo(seq: number, result = ok): PushResponse {
  return { instanceId, lastSeq: seq, results: [{ seq, result }] };
}

const namesOf = async (store: SyncStore) => (await store.nextBatch(all)).map(({ name }) => name);

describe('a late answer', () => {
  it('is taken for what was asked, and for nothing else', async () => {
    const { book, store } = await setUp();
    const [first, second] = [await write(book, 'a'), await write(book, 'b')];
    const { clientId } = await send(store);
    // Both were done at the first try, whose answer got lost; the second try only asked for one of them.
    await store.applyPush({ clientId, seqs: [1] }, { ...answerTo(1), lastSeq: 2 }, 0);
    expect(await book.db.notes.get(first)).toMatchObject({ sync: 'done' });
    expect(await book.db.notes.get(second)).toMatchObject({ sync: 'pending' });
    expect(await store.nextBatch(all)).toMatchObject([{ seq: 2 }]);
  });

  it('is ignored when it was for the client that this profile was before', async () => {
    const { book, store } = await setUp();
    await write(book, 'a');
    const before = await send(store);
    await store.renewClient();
    expect(await store.nextBatch(all)).toMatchObject([{ seq: 1 }]);
    expect(await store.applyPush(before, answerTo(1), 0)).toEqual([]);
    expect(await book.db.outbox.count()).toBe(1);
  });
});

describe('a client that began anew', () => {
  it.each(['recalled', 'deleted', 'left alone'] as const)(
    'remembers what may have arrived: the note is %s on the server, too',
    async (deed) => {
      const { book, store } = await setUp();
      const id = await write(book, 'vielleicht angekommen');
      await send(store);
      await store.renewClient();
      if (deed === 'recalled') await changeAudience(book, { noteId: id, audience: onlyMe });
      if (deed === 'deleted') {
        await deleteNote(book, { noteId: id });
        book.pass(UNDO_MS);
        await emptyBin(book);
      }
      const again = await send(store);
      expect(await namesOf(store)).toEqual(['note.share@1']);
      await store.applyPush(again, answerTo(1), 0);
      const wanted = { recalled: ['note.recall@1'], deleted: ['note.delete@1'], 'left alone': [] };
      expect(await namesOf(store)).toEqual(wanted[deed]);
    },
  );
});

describe('an answer in the time for undo', () => {
  it('leads to nothing more of a note that was thrown away', async () => {
    const { book, store } = await setUp();
    const id = await write(book, 'erste Fassung');
    const sent = await send(store);
    await write(book, 'zweite Fassung', id);
    await deleteNote(book, { noteId: id });
    await store.applyPush(sent, answerTo(1), book.now());
    expect(await store.nextBatch(all)).toEqual([]);
    expect(await undoDelete(book, { noteId: id })).toMatchObject({ value: { sync: 'pending' } });
    expect(await store.nextBatch(all)).toMatchObject([
      { name: 'note.edit@1', args: { baseRev: 1 } },
    ]);
  });
});
