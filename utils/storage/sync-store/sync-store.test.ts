import { describe, expect, it } from 'vitest';

import {
  buildAnswer,
  buildContent,
  buildDraft,
  buildTeamNote,
  otherTeam,
  team,
  withTeam,
} from '../../../test/extension/build-notes.ts';
import { openTestNotebook, type TestNotebook } from '../../../test/extension/test-notebook.ts';
import { onlyMe } from '../../domain/audience.ts';
import type { TeamNote } from '../../domain/note.ts';
import { deleteNote } from '../../notebook/delete-note.ts';
import { saveNote } from '../../notebook/save-note.ts';
import { teamSpace, type Op, type PullResponse, type SpacePage } from '../../protocol/pull.ts';
import type { MutationResult } from '../../protocol/push.ts';
import type { SentBatch, SyncStore } from '../../sync/ports.ts';
import { createSyncStore } from './create-sync-store.ts';

const instanceId = '01930000-0000-4000-8000-0000000000ff';
const space = teamSpace(team.id);
const all = { mutations: 100, bytes: 200_000 };

async function setUp() {
  const book = openTestNotebook();
  await book.db.teams.bulkPut([team, otherTeam]);
  return { book, store: createSyncStore(book.db, book.newId) };
}

async function write(book: TestNotebook, text: string, editsNote: string | null = null) {
  const saved = await saveNote(book, {
    draft: buildDraft(text, { editsNote }),
    audience: withTeam,
  });
  if (!saved.ok) throw new Error(saved.error.kind);
  return saved.value.note.id;
}

function answer(lastSeq: number, ...results: MutationResult[]) {
  const first = lastSeq - results.length + 1;
  return { instanceId, lastSeq, results: results.map((result, i) => ({ seq: first + i, result })) };
}

/** Everything that is frozen, as if it had just been sent. */
async function sent({ db }: TestNotebook, store: SyncStore): Promise<SentBatch> {
  const rows = await db.outbox.toArray();
  const { clientId } = await store.identity();
  return { clientId, seqs: rows.flatMap(({ seq }) => (seq === null ? [] : [seq])) };
}

const page = (ops: Op[], over: Partial<SpacePage> = {}): SpacePage => ({
  epoch: 1,
  version: ops.length,
  reset: false,
  ops,
  more: false,
  ...over,
});
const pull = (ops: Op[], over: Partial<PullResponse> = {}): PullResponse => ({
  instanceId,
  lastSeq: 0,
  teams: [team, otherTeam],
  spaces: { [space]: page(ops) },
  gone: [],
  ...over,
});
const put = (doc: TeamNote): Op => ({ op: 'put', entity: 'note', id: doc.id, doc });
const remove = (id: string, why: 'deleted' | 'recalled' | 'left-view'): Op => ({
  op: 'remove',
  entity: 'note',
  id,
  why,
});
const mine = (id: string, text: string, rev: number) =>
  buildTeamNote(text, { id, rev, mine: true, authorName: 'Mara' });

/** Applies an answer to a pull that was asked just now. */
const applyPull = async (to: SyncStore, response: PullResponse, now: number) =>
  to.applyPull(await to.cursors(), response, now);

describe('nextBatch', () => {
  it('numbers without gaps and freezes: the same batch again is the same request', async () => {
    const { book, store } = await setUp();
    await write(book, 'a');
    await write(book, 'b');
    const first = await store.nextBatch(all);
    expect(first.map(({ seq }) => seq)).toEqual([1, 2]);
    const again = createSyncStore(book.reopen().db, book.newId);
    expect(await again.nextBatch(all)).toEqual(first);
  });

  it('sends an edit after its share was answered, from the revision that made', async () => {
    const { book, store } = await setUp();
    const id = await write(book, 'a');
    await store.nextBatch(all);
    await write(book, 'ab', id);
    expect((await store.nextBatch(all)).map(({ name }) => name)).toEqual(['note.share@1']);
    await store.applyPush(await sent(book, store), answer(1, { kind: 'ok', rev: 7 }), 0);
    expect(await store.nextBatch(all)).toMatchObject([
      { seq: 2, name: 'note.edit@1', args: { baseRev: 7, content: { change: 'ab' } } },
    ]);
  });

  it('keeps within its bytes, but sends one that is too large alone', async () => {
    const { book, store } = await setUp();
    await write(book, 'x'.repeat(5_000));
    await write(book, 'y'.repeat(5_000));
    expect(await store.nextBatch({ mutations: 100, bytes: 7_000 })).toHaveLength(1);
    expect(await store.nextBatch({ mutations: 100, bytes: 10 })).toHaveLength(1);
    expect(await store.nextBatch({ mutations: 1, bytes: 1e6 })).toHaveLength(1);
  });

  it('sends an empty one under the number of a mutation nobody takes', async () => {
    const { book, store } = await setUp();
    const id = await write(book, 'riesig');
    const [first] = await store.nextBatch(all);
    await store.giveUpOn(first!.seq);
    expect(await store.nextBatch(all)).toEqual([{ seq: 1, name: 'note.skip@1', args: {} }]);
    await store.applyPush(
      await sent(book, store),
      answer(1, { kind: 'rejected', code: 'unknown_mutation' }),
      0,
    );
    expect(await book.db.notes.get(id)).toMatchObject({ sync: 'refused', refusal: 'too_long' });
  });

  it('begins at 1 again as another client', async () => {
    const { book, store } = await setUp();
    await write(book, 'a');
    await store.nextBatch(all);
    const before = await store.identity();
    await store.renewClient();
    expect((await store.identity()).clientId).not.toBe(before.clientId);
    expect((await store.nextBatch(all)).map(({ seq }) => seq)).toEqual([1]);
  });
});

describe('applyPush', () => {
  it('takes an answer that was forgotten by the server as done', async () => {
    const { book, store } = await setUp();
    const id = await write(book, 'a');
    await store.nextBatch(all);
    await store.applyPush(await sent(book, store), answer(1), 0);
    expect(await book.db.notes.get(id)).toMatchObject({ sync: 'done' });
    expect(await book.db.outbox.count()).toBe(0);
    expect(await store.identity()).toMatchObject({ instanceId, nextSeq: 2 });
  });

  it('leaves alone what was not answered', async () => {
    const { book, store } = await setUp();
    await write(book, 'a');
    await store.nextBatch(all);
    expect(await store.applyPush(await sent(book, store), answer(0), 0)).toEqual([]);
    expect(await book.db.outbox.count()).toBe(1);
  });

  it('keeps a refused change with its reason, and goes on behind it', async () => {
    const { book, store } = await setUp();
    const bad = await write(book, 'schlecht');
    const good = await write(book, 'gut');
    await store.nextBatch(all);
    await store.applyPush(
      await sent(book, store),
      answer(2, { kind: 'rejected', code: 'invalid' }, { kind: 'ok', rev: 1 }),
      0,
    );
    expect(await book.db.notes.get(bad)).toMatchObject({ sync: 'refused', refusal: 'invalid' });
    expect(await book.db.notes.get(good)).toMatchObject({ sync: 'done' });
    expect(await book.db.outbox.count()).toBe(0);
    // The next save is a new try.
    await write(book, 'jetzt gut', bad);
    expect((await store.nextBatch(all)).map(({ name }) => name)).toEqual(['note.share@1']);
  });

  it('sends the shorter text that was saved while the longer one was refused', async () => {
    const { book, store } = await setUp();
    const id = await write(book, 'zu lang');
    await store.nextBatch(all);
    await write(book, 'kurz', id);
    await store.applyPush(
      await sent(book, store),
      answer(1, { kind: 'rejected', code: 'too_long' }),
      0,
    );
    expect(await book.db.notes.get(id)).toMatchObject({ sync: 'pending', refusal: null });
    expect(await store.nextBatch(all)).toMatchObject([
      { name: 'note.share@1', args: { content: { change: 'kurz' } } },
    ]);
  });

  it('takes its own text as no conflict', async () => {
    const { book, store } = await setUp();
    const id = await write(book, 'gleich');
    await store.nextBatch(all);
    await store.applyPush(
      await sent(book, store),
      answer(1, { kind: 'conflict', current: mine(id, 'gleich', 4) }),
      0,
    );
    expect(await book.db.notes.get(id)).toMatchObject({
      sync: 'done',
      conflict: null,
      remote: { rev: 4 },
    });
  });

  it('answers for a note that is in the bin meanwhile', async () => {
    const { book, store } = await setUp();
    const id = await write(book, 'weg');
    await store.nextBatch(all);
    await deleteNote(book, { noteId: id });
    await store.applyPush(await sent(book, store), answer(1, { kind: 'ok', rev: 1 }), 0);
    expect((await book.db.trash.get(id))?.row.remote).toMatchObject({ rev: 1 });
  });
});

describe('applyPull', () => {
  it('stores rows and cursor together, or neither', async () => {
    const { book, store } = await setUp();
    const doc = buildTeamNote('von Jonas');
    book.db.spaces.hook('creating', () => {
      throw new Error('killed');
    });
    await expect(applyPull(store, pull([put(doc)]), 0)).rejects.toThrow('killed');
    const fresh = book.reopen();
    expect(await fresh.db.teamNotes.count()).toBe(0);
    expect(await createSyncStore(fresh.db, book.newId).cursors()).toEqual({});
  });

  it('brings colleagues’ notes and answers, in any order', async () => {
    const { book, store } = await setUp();
    const doc = buildTeamNote('von Jonas');
    const review = buildAnswer(doc.id, 'ja');
    const told = await applyPull(
      store,
      pull([{ op: 'put', entity: 'review', id: review.id, doc: review }, put(doc)]),
      0,
    );
    expect(told).toHaveLength(1);
    expect(await book.db.teamNotes.get(doc.id)).toMatchObject({ note: doc });
    expect(await book.db.reviews.toArray()).toEqual([review]);
    expect(await store.cursors()).toEqual({ [space]: { version: 2, epoch: 1 } });
    // An older revision that comes late changes nothing.
    await applyPull(store, pull([put({ ...doc, rev: 0, content: buildContent('alt') })]), 0);
    expect((await book.db.teamNotes.get(doc.id))?.note.content.change).toBe('von Jonas');
  });

  it('removes only what is named, and only from its own team', async () => {
    const { book, store } = await setUp();
    const [stays, goes] = [buildTeamNote('bleibt'), buildTeamNote('geht')];
    await applyPull(store, pull([put(stays), put(goes)]), 0);
    await applyPull(
      store,
      pull([], { spaces: { [teamSpace(otherTeam.id)]: page([remove(stays.id, 'deleted')]) } }),
      0,
    );
    await applyPull(store, pull([remove(goes.id, 'left-view')]), 0);
    expect((await book.db.teamNotes.toArray()).map(({ id }) => id)).toEqual([stays.id]);
  });

  it('takes nothing into a space that belongs to another', async () => {
    const { book, store } = await setUp();
    const stray = buildTeamNote('fremd', { teamId: otherTeam.id });
    await applyPull(store, pull([put(stray)]), 0);
    expect(await book.db.teamNotes.count()).toBe(0);
  });

  it('lays one’s own notes underneath what waits', async () => {
    const { book, store } = await setUp();
    const id = await write(book, 'hier getippt');
    await applyPull(store, pull([put(mine(id, 'vom Laptop', 3))]), 0);
    expect(await book.db.notes.get(id)).toMatchObject({
      sync: 'pending',
      note: { content: { change: 'hier getippt' } },
    });
  });

  it('asks the person when a note was changed while it was private', async () => {
    const { book, store } = await setUp();
    const saved = await saveNote(book, { draft: buildDraft('privat geändert'), audience: onlyMe });
    if (!saved.ok) throw new Error('not saved');
    const { id } = saved.value.note;
    await applyPull(store, pull([put(mine(id, 'beim Team', 2))]), 0);
    expect(await book.db.notes.get(id)).toMatchObject({
      note: { content: { change: 'privat geändert' } },
      conflict: { content: { change: 'beim Team' } },
    });
    expect(await book.db.outbox.count()).toBe(0);
  });

  it.each([
    ['recalled', undefined],
    ['left-view', undefined],
    ['deleted', 'elsewhere'],
  ] as const)('keeps an own note that was %s elsewhere', async (why, bin) => {
    const { book, store } = await setUp();
    const id = await write(book, 'meins');
    await store.nextBatch(all);
    await store.applyPush(await sent(book, store), answer(1, { kind: 'ok', rev: 1 }), 0);
    await applyPull(store, pull([remove(id, why)]), 0);
    expect((await book.db.trash.get(id))?.why).toBe(bin);
    const kept = (await book.db.notes.get(id)) ?? (await book.db.trash.get(id))?.row;
    expect(kept?.note.content.change).toBe('meins');
    expect((await book.db.notes.get(id))?.note.audience).toEqual(bin ? undefined : onlyMe);
  });

  it('keeps an own note that was deleted elsewhere while it was edited here', async () => {
    const { book, store } = await setUp();
    const id = await write(book, 'alt');
    await store.nextBatch(all);
    await store.applyPush(await sent(book, store), answer(1, { kind: 'ok', rev: 1 }), 0);
    await write(book, 'neu getippt', id);
    await applyPull(store, pull([remove(id, 'deleted')]), 0);
    expect(await book.db.notes.get(id)).toMatchObject({
      sync: 'none',
      note: { audience: onlyMe, content: { change: 'neu getippt' } },
    });
  });

  it('begins a space anew without touching own notes', async () => {
    const { book, store } = await setUp();
    const id = await write(book, 'meins');
    const [old, fresh] = [buildTeamNote('alt'), buildTeamNote('neu')];
    await applyPull(store, pull([put(old)]), 0);
    await applyPull(
      store,
      pull([], { spaces: { [space]: page([put(fresh)], { reset: true, epoch: 2 }) } }),
      0,
    );
    expect((await book.db.teamNotes.toArray()).map((row) => row.id)).toEqual([fresh.id]);
    expect(await book.db.notes.get(id)).toBeDefined();
    expect(await store.cursors()).toEqual({ [space]: { version: 1, epoch: 2 } });
  });

  it('forgets a team that is not listed any more, but not the text', async () => {
    const { book, store } = await setUp();
    const id = await write(book, 'meins');
    await applyPull(store, pull([put(buildTeamNote('von Jonas'))]), 0);
    await applyPull(store, pull([], { teams: [otherTeam], spaces: {}, gone: [space] }), 0);
    expect(await book.db.teamNotes.count()).toBe(0);
    expect(await book.db.outbox.count()).toBe(0);
    expect(await book.db.notes.get(id)).toMatchObject({ sync: 'none', note: { audience: onlyMe } });
    expect(await store.cursors()).toEqual({});
  });
});

describe('the lease', () => {
  it('keeps a second loop out until it ends, and outlives no wrong clock', async () => {
    const { store } = await setUp();
    expect(await store.takeLease('a', 0, 30_000)).toBe(true);
    expect(await store.takeLease('b', 10_000, 40_000)).toBe(false);
    expect(await store.takeLease('a', 20_000, 50_000)).toBe(true);
    expect(await store.takeLease('b', 50_001, 80_000)).toBe(true);
    await store.releaseLease('a');
    expect(await store.takeLease('a', 60_000, 90_000)).toBe(false);
    await store.releaseLease('b');
    expect(await store.takeLease('a', 60_000, 1e12)).toBe(true);
    expect(await store.takeLease('b', 70_000, 90_000)).toBe(true);
  });
});
