import { describe, expect, it } from 'vitest';

import {
  buildContent,
  buildDraft,
  buildTeamNote,
  team,
  withTeam,
} from '../../../test/extension/build-notes.ts';
import { openTestNotebook, type TestNotebook } from '../../../test/extension/test-notebook.ts';
import { onlyMe } from '../../domain/audience.ts';
import { changeAudience } from '../../notebook/change-audience.ts';
import { deleteNote } from '../../notebook/delete-note.ts';
import { repairOutbox } from '../../notebook/repair-outbox.ts';
import { saveNote } from '../../notebook/save-note.ts';
import { undoDelete } from '../../notebook/undo-delete.ts';
import { teamSpace, type Op, type SpacePage } from '../../protocol/pull.ts';
import type { SyncStore } from '../../sync/ports.ts';
import { createSyncStore } from './create-sync-store.ts';

const instanceId = '01930000-0000-4000-8000-0000000000ff';
const space = teamSpace(team.id);
const all = { mutations: 100, bytes: 200_000 };

async function write(book: TestNotebook, text: string, editsNote: string | null = null) {
  const saved = await saveNote(book, {
    draft: buildDraft(text, { editsNote }),
    audience: withTeam,
  });
  if (!saved.ok) throw new Error(saved.error.kind);
  return saved.value.note.id;
}

/** The server counts as far as what was frozen, and remembers none of its answers. */
async function hearOnlyNumbers(store: SyncStore) {
  const seqs = (await store.nextBatch(all)).map(({ seq }) => seq);
  const { clientId } = await store.identity();
  return store.applyPush({ clientId, seqs }, { instanceId, lastSeq: seqs.at(-1)!, results: [] }, 0);
}

async function pull(store: SyncStore, ops: Op[], over: Partial<SpacePage> = {}) {
  const page = { epoch: 1, version: 9, reset: false, ops, more: false, ...over };
  const response = { instanceId, lastSeq: 0, teams: [team], spaces: { [space]: page }, gone: [] };
  return store.applyPull(await store.cursors(), response, 0);
}

const put = (id: string, text: string, rev: number): Op => {
  const doc = buildTeamNote('', { id, rev, mine: true, content: buildContent(text) });
  return { op: 'put', entity: 'note', id, doc };
};

/** A note that was shared; the answer got lost, the pull has gone on, and the server has forgotten. */
async function setUp() {
  const book = openTestNotebook();
  await book.db.teams.put(team);
  const store = createSyncStore(book.db, book.newId);
  const id = await write(book, 'gesendet');
  await store.nextBatch(all);
  await pull(store, [put(id, 'gesendet', 4)]);
  await hearOnlyNumbers(store);
  return { book, store, id };
}

describe('[PUSH-9] an answer that nobody remembers', () => {
  it('has the space read again from its first version, without forgetting anything', async () => {
    const { book, store, id } = await setUp();
    expect(await store.cursors()).toEqual({ [space]: { version: 0, epoch: 1 } });
    await pull(store, [put(id, 'gesendet', 4)]);
    expect(await store.cursors()).toEqual({ [space]: { version: 9, epoch: 1 } });
    expect(await book.db.notes.get(id)).toMatchObject({ sync: 'done', remote: { rev: 4 } });
    expect(await store.nextBatch(all)).toEqual([]);
  });

  it('holds back what was written since, and sends it from the revision that is told', async () => {
    const { book, store, id } = await setUp();
    await write(book, 'weitergeschrieben', id);
    expect(await store.nextBatch(all)).toEqual([]);
    expect(await book.db.notes.get(id)).toMatchObject({ sync: 'pending', conflict: null });
    expect(await repairOutbox(book)).toBe(0);
    await pull(store, [put(id, 'gesendet', 4)]);
    expect(await store.nextBatch(all)).toMatchObject([
      { name: 'note.edit@1', args: { baseRev: 4, content: { change: 'weitergeschrieben' } } },
    ]);
    expect(await book.db.notes.get(id)).toMatchObject({ conflict: null });
  });

  it('was perhaps a refusal: what is not named is sent again, on the last page only', async () => {
    const { book, store, id } = await setUp();
    await pull(store, [], { more: true, version: 3 });
    expect(await store.nextBatch(all)).toEqual([]);
    const later = createSyncStore(book.reopen().db, book.newId);
    await pull(later, []);
    expect(await later.nextBatch(all)).toMatchObject([{ name: 'note.share@1', args: { id } }]);
  });

  it('was perhaps a conflict: another text is shown beside one’s own', async () => {
    const { book, store, id } = await setUp();
    await pull(store, [put(id, 'vom Laptop', 5)]);
    expect(await book.db.notes.get(id)).toMatchObject({
      note: { content: { change: 'gesendet' } },
      conflict: { content: { change: 'vom Laptop' } },
    });
  });

  it('never holds back what takes the note from the others', async () => {
    const { book, store, id } = await setUp();
    await changeAudience(book, { noteId: id, audience: onlyMe });
    expect(await store.nextBatch(all)).toMatchObject([{ name: 'note.recall@1', args: { id } }]);
  });

  it('is waited for no longer once the note was named while its recall waited', async () => {
    const { book, store, id } = await setUp();
    await changeAudience(book, { noteId: id, audience: onlyMe });
    await pull(store, [put(id, 'gesendet', 4)]);
    await changeAudience(book, { noteId: id, audience: withTeam });
    expect(await store.nextBatch(all)).toEqual([]);
    expect(await book.db.notes.get(id)).toMatchObject({ sync: 'done', remote: { rev: 4 } });
  });

  it.each([
    ['was named', ['gesendet', 4], { remote: { rev: 4 }, sync: 'done' }, []],
    ['was not named', null, { remote: null, sync: 'pending' }, ['note.share@1']],
  ] as const)('is learned of a note in the bin, which %s', async (_how, named, row, sent) => {
    const { book, store, id } = await setUp();
    await deleteNote(book, { noteId: id });
    await pull(store, named ? [put(id, ...named)] : []);
    await undoDelete(book, { noteId: id });
    expect(await book.db.notes.get(id)).toMatchObject(row);
    expect((await store.nextBatch(all)).map(({ name }) => name)).toEqual(sent);
  });

  it('reads from the beginning, too, what was never read', async () => {
    const book = openTestNotebook();
    await book.db.teams.put(team);
    const store = createSyncStore(book.db, book.newId);
    const id = await write(book, 'gesendet');
    await hearOnlyNumbers(store);
    // No server counts in this epoch, so it begins anew.
    expect(await store.cursors()).toEqual({ [space]: { version: 0, epoch: 0 } });
    await pull(store, [], { reset: true });
    expect(await store.nextBatch(all)).toMatchObject([{ name: 'note.share@1', args: { id } }]);
  });
});

describe('[PUSH-9] an answer that comes again after the log has gone on', () => {
  async function shareAndHear(op: Op, rev: number, id: string) {
    const book = openTestNotebook();
    await book.db.teams.put(team);
    const store = createSyncStore(book.db, book.newId);
    const saved = await saveNote(book, {
      draft: buildDraft('gesendet', { id }),
      audience: withTeam,
    });
    if (!saved.ok) throw new Error(saved.error.kind);
    await store.nextBatch(all);
    await pull(store, [op]);
    const { clientId } = await store.identity();
    const results = [{ seq: 1, result: { kind: 'ok' as const, rev } }];
    await store.applyPush({ clientId, seqs: [1] }, { instanceId, lastSeq: 1, results }, 0);
    return { book, store };
  }
  const id = '01930000-0000-7000-8000-000000000011';
  const recalled: Op = { op: 'remove', entity: 'note', id, why: 'recalled' };
  const again = { [space]: { version: 0, epoch: 1 } };
  const onwards = { [space]: { version: 9, epoch: 1 } };

  it.each([
    ['the note was recalled elsewhere', recalled, 1, again],
    ['it was edited elsewhere', put(id, 'vom Laptop', 2), 1, again],
    ['it says what the log said', put(id, 'gesendet', 1), 1, onwards],
    ['it is younger than the log', put(id, 'früher', 1), 2, onwards],
  ])('is believed if nothing was told since: %s', async (_how, op, rev, cursors) => {
    const { store } = await shareAndHear(op, rev, id);
    expect(await store.cursors()).toEqual(cursors);
  });

  it('leads to what is true: recalled elsewhere is private here', async () => {
    const { book, store } = await shareAndHear(recalled, 1, id);
    await pull(store, [recalled]);
    expect(await book.db.notes.get(id)).toMatchObject({ sync: 'none', note: { audience: onlyMe } });
    expect(await store.nextBatch(all)).toEqual([]);
  });
});

describe('an answer to a pull that asked from elsewhere', () => {
  it('is thrown away whole', async () => {
    const { store, id } = await setUp();
    const page = { epoch: 1, version: 12, reset: false, ops: [put(id, 'x', 6)], more: false };
    const late = { instanceId, lastSeq: 0, teams: [team], spaces: { [space]: page }, gone: [] };
    const asked = { [space]: { version: 9, epoch: 1 } };
    expect(await store.applyPull(asked, late, 0)).toEqual([]);
    expect(await store.applyPull({}, late, 0)).toEqual([]);
    expect(await store.cursors()).toEqual({ [space]: { version: 0, epoch: 1 } });
  });
});

describe('a note in the bin', () => {
  it('is followed: what another device wrote is there when it comes back', async () => {
    const { book, store, id } = await setUp();
    await pull(store, [put(id, 'gesendet', 4)]);
    await deleteNote(book, { noteId: id });
    await pull(store, [put(id, 'vom Laptop', 5)]);
    await undoDelete(book, { noteId: id });
    expect(await book.db.notes.get(id)).toMatchObject({
      sync: 'done',
      remote: { rev: 5 },
      note: { content: { change: 'vom Laptop' } },
    });
  });

  it('comes back for its author alone when it was recalled elsewhere meanwhile', async () => {
    const { book, store, id } = await setUp();
    await pull(store, [put(id, 'gesendet', 4)]);
    await deleteNote(book, { noteId: id });
    await pull(store, [{ op: 'remove', entity: 'note', id, why: 'recalled' }]);
    await undoDelete(book, { noteId: id });
    expect(await book.db.notes.get(id)).toMatchObject({ sync: 'none', note: { audience: onlyMe } });
    expect(await store.nextBatch(all)).toEqual([]);
  });
});
