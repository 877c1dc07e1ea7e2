import { describe, expect, it } from 'vitest';

import {
  buildDraft,
  buildTeamNote,
  otherTeam,
  team,
  withTeam,
} from '../../../test/extension/build-notes.ts';
import { openTestNotebook, type TestNotebook } from '../../../test/extension/test-notebook.ts';
import { deleteNote } from '../../notebook/delete-note.ts';
import { saveNote } from '../../notebook/save-note.ts';
import { laterEntities, teamSpace, type Op } from '../../protocol/pull.ts';
import type { Made, MutationResult, PushResponse } from '../../protocol/push.ts';
import type { SyncStore } from '../../sync/ports.ts';
import type { SpaceRow } from '../tables/space-row.ts';
import { createSyncStore } from './create-sync-store.ts';

const instanceId = '01930000-0000-4000-8000-0000000000ff';
const space = teamSpace(team.id);
const all = { mutations: 100, bytes: 200_000 };
const knows = [...laterEntities];

/** A device that has read the team's space up to version 7 of epoch 2. */
async function setUp(over: Partial<SpaceRow> = {}) {
  const book = openTestNotebook();
  await book.db.teams.bulkPut([team, otherTeam]);
  await book.db.spaces.put({ id: space, version: 7, epoch: 2, knows, ...over });
  return { book, store: createSyncStore(book.db, book.newId) };
}

async function write(book: TestNotebook, text: string, editsNote: string | null = null) {
  const draft = buildDraft(text, { editsNote });
  const saved = await saveNote(book, { draft, audience: withTeam });
  if (!saved.ok) throw new Error(saved.error.kind);
  return saved.value.note.id;
}

const made = (over: Partial<Made> = {}) => ({
  [space]: { after: 7, version: 9, epoch: 2, ...over },
});

/** Sends what waits; the server answers all of it so. */
async function push(
  store: SyncStore,
  result: MutationResult,
  over: Partial<PushResponse> = {},
  meanwhile: () => Promise<unknown> = async () => undefined,
) {
  const seqs = (await store.nextBatch(all)).map(({ seq }) => seq);
  const { clientId } = await store.identity();
  await meanwhile();
  const results = seqs.map((seq) => ({ seq, result }));
  const lastSeq = seqs.at(-1) ?? 0;
  await store.applyPush({ clientId, seqs }, { instanceId, lastSeq, results, ...over }, 0);
  return (await store.cursors())[space];
}

const done: MutationResult = { kind: 'ok', rev: 1 };

describe('[PUSH-10] a device goes on behind what its own push made', () => {
  it('when it has read everything before that', async () => {
    const { book, store } = await setUp();
    await write(book, 'a');
    await write(book, 'b');
    expect(await push(store, done, { made: made() })).toEqual({ version: 9, epoch: 2 });
    expect(await book.db.notes.toArray()).toMatchObject([
      { sync: 'done', remote: { rev: 1 } },
      { sync: 'done', remote: { rev: 1 } },
    ]);
  });

  it('and its rows are those that the echo would have left', async () => {
    const [told, spared] = [await setUp(), await setUp()];
    const rows = [];
    for (const { book, store } of [told, spared]) {
      const id = await write(book, 'a');
      const isTold = book === told.book;
      await push(store, done, isTold ? {} : { made: made({ version: 8 }) });
      const doc = buildTeamNote('a', { id, mine: true });
      const page = { epoch: 2, version: 8, reset: false, more: false };
      const ops: Op[] = isTold ? [{ op: 'put', entity: 'note', id, doc }] : [];
      const spaces = { [space]: { ...page, ops } };
      const response = { instanceId, lastSeq: 1, teams: [team], spaces, gone: [] };
      await store.applyPull(await store.cursors(), response, 0);
      const [row] = await book.db.notes.toArray();
      rows.push({ ...row, id: '', savedFrom: '', note: { ...row!.note, id: '' } });
      expect(await store.cursors()).toEqual({ [space]: { version: 8, epoch: 2 } });
    }
    expect(rows[0]).toEqual(rows[1]);
  });

  it('also with an edit that its person has written on since', async () => {
    const { book, store } = await setUp();
    const id = await write(book, 'a');
    const writeOn = () => write(book, 'ab', id);
    expect(await push(store, done, { made: made({ version: 8 }) }, writeOn)).toMatchObject({
      version: 8,
    });
    expect(await store.nextBatch(all)).toMatchObject([
      { name: 'note.edit@1', args: { baseRev: 1, content: { change: 'ab' } } },
    ]);
  });

  it('also when the note went into the bin meanwhile', async () => {
    const { book, store } = await setUp();
    const id = await write(book, 'a');
    const bin = () => deleteNote(book, { noteId: id });
    expect(await push(store, done, { made: made() }, bin)).toMatchObject({ version: 9 });
    expect(await book.db.trash.get(id)).toMatchObject({ row: { remote: { rev: 1 } } });
  });
});

describe('[PUSH-10] a device is told everything', () => {
  it.each<[string, Partial<SpaceRow>, Partial<Made>]>([
    ['that others wrote before its own', {}, { after: 8, version: 10 }],
    ['that lies before its own, read in part', { version: 5 }, {}],
    ['of another epoch', {}, { epoch: 3 }],
    ['of a space that begins anew', { isAnew: true }, {}],
    ['of a space that is read once more', { isAgain: true }, {}],
    ['of a space that an older copy has read', { knows: [] }, {}],
    ['where the numbers make no sense', {}, { version: 6 }],
  ])('%s', async (_what, row, over) => {
    const { book, store } = await setUp(row);
    const before = await book.db.spaces.get(space);
    await write(book, 'a');
    await push(store, done, { made: made(over) });
    expect(await book.db.spaces.get(space)).toEqual(before);
  });

  it('of a space that it has never read', async () => {
    const { book, store } = await setUp();
    await book.db.spaces.clear();
    await write(book, 'a');
    expect(await push(store, done, { made: made({ after: 0, version: 1 }) })).toBeUndefined();
    const unheard = { 'o:unheard': { after: 0, version: 1, epoch: 1 } };
    expect(await push(store, done, { made: unheard })).toBeUndefined();
    expect(await book.db.spaces.count()).toBe(0);
  });

  it('of a note whose answer nobody remembers', async () => {
    const { book, store } = await setUp();
    await write(book, 'a');
    expect(await push(store, done, { made: made(), results: [] })).toMatchObject({ version: 0 });
    expect(await book.db.spaces.get(space)).toMatchObject({ isAgain: true });
  });

  it('of a note that the log has told further than the answer', async () => {
    const { book, store } = await setUp();
    await write(book, 'a');
    const tell = () => book.db.outbox.toCollection().modify({ toldRev: 4 });
    expect(await push(store, done, { made: made() }, tell)).toMatchObject({ version: 0 });
  });

  it('of a note that is gone from it', async () => {
    const { book, store } = await setUp();
    const id = await write(book, 'a');
    const forget = () => book.db.notes.delete(id);
    expect(await push(store, done, { made: made() }, forget)).toMatchObject({ version: 7 });
  });

  it('of a note of which two versions wait for the person', async () => {
    const { book, store } = await setUp();
    const id = await write(book, 'a');
    const conflict = buildTeamNote('anders', { id, mine: true, rev: 1 });
    const meet = () => book.db.notes.update(id, { conflict });
    expect(await push(store, { kind: 'ok', rev: 2 }, { made: made() }, meet)).toMatchObject({
      version: 7,
    });
  });

  it('of an edit, too, of which two versions wait for the person', async () => {
    const { book, store } = await setUp();
    const id = await write(book, 'a');
    await push(store, done);
    await write(book, 'ab', id);
    const conflict = buildTeamNote('anders', { id, mine: true, rev: 1 });
    const meet = () => book.db.notes.update(id, { conflict });
    expect(await push(store, { kind: 'ok', rev: 2 }, { made: made() }, meet)).toMatchObject({
      version: 7,
    });
  });

  it('when somebody else has taken the answers already', async () => {
    const { book, store } = await setUp();
    await write(book, 'a');
    await write(book, 'b');
    const take = async () => book.db.outbox.limit(1).delete();
    expect(await push(store, done, { made: made() }, take)).toMatchObject({ version: 7 });
  });
});
