import { describe, expect, it } from 'vitest';

import { buildDraft, otherTeam, team, withTeam } from '../../../test/extension/build-notes.ts';
import {
  buildPull,
  instanceId,
  putShared,
  removal,
  space,
} from '../../../test/extension/build-shared.ts';
import { openTestNotebook, type TestNotebook } from '../../../test/extension/test-notebook.ts';
import { onlyMe } from '../../domain/audience.ts';
import type { TeamNote } from '../../domain/note.ts';
import { changeAudience } from '../../notebook/change-audience.ts';
import { deleteNote, UNDO_MS } from '../../notebook/delete-note.ts';
import { emptyBin } from '../../notebook/empty-bin.ts';
import { saveNote } from '../../notebook/save-note.ts';
import { settleMassRemoval } from '../../notebook/settle-mass-removal.ts';
import { undoDelete } from '../../notebook/undo-delete.ts';
import { createSyncStore } from './create-sync-store.ts';
import { hasSendable } from './hold-withdrawals.ts';
import { rememberWithdrawn } from './withdrawn-notes.ts';

const all = { mutations: 1_000, bytes: 4_000_000 };

/** A device with own notes that the server has, and with the way a push goes there. */
async function setUp(count: number) {
  const book = openTestNotebook();
  const docs = await putShared(book, count);
  const ids = docs.map(({ id }) => id);
  const remove = async (some: string[]) => {
    for (const noteId of some) await deleteNote(book, { noteId });
    book.pass(UNDO_MS);
    await emptyBin(book);
  };
  const recall = async (some: string[]) => {
    for (const noteId of some) await changeAudience(book, { noteId, audience: onlyMe });
  };
  return { book, docs, ids, remove, recall, push: () => push(book) };
}

/** What one run sends, all of it done by the server, and how many notes it holds back. */
async function push(book: TestNotebook): Promise<{ held: number | null; names: string[] }> {
  const store = createSyncStore(book.db, book.newId);
  const held = await store.holdWithdrawals();
  const names: string[] = [];
  for (;;) {
    const batch = await store.nextBatch(all);
    if (batch.length === 0) return { held, names };
    names.push(...batch.map(({ name }) => name));
    const { clientId } = await store.identity();
    const seqs = batch.map(({ seq }) => seq);
    const results = seqs.map((seq) => ({ seq, result: { kind: 'ok' as const, rev: 2 } }));
    const answer = { instanceId, lastSeq: seqs.at(-1) ?? 0, results };
    await store.applyPush({ clientId, seqs }, answer, book.now());
  }
}

const times = (count: number, name: string) => Array.from({ length: count }, () => name);
const audiencesOf = async ({ db }: TestNotebook) =>
  new Set((await db.notes.toArray()).map(({ note }) => note.audience.kind));
const write = async (book: TestNotebook, text: string, editsNote: string | null = null) => {
  const audience = editsNote === null ? withTeam : onlyMe;
  const saved = await saveNote(book, { draft: buildDraft(text, { editsNote }), audience });
  if (!saved.ok) throw new Error(saved.error.kind);
};

describe('a mass removal there', () => {
  it('leaves nothing to send, until something else is written or the person has spoken', async () => {
    const { book, ids, remove, push: send } = await setUp(30);
    expect(await hasSendable(book.db)).toBe(false);
    await remove(ids.slice(0, 25));
    expect(await hasSendable(book.db)).toBe(true);
    expect(await send()).toEqual({ held: 25, names: [] });
    expect(await hasSendable(book.db)).toBe(false);
    await saveNote(book, { draft: buildDraft('danach'), audience: withTeam });
    expect(await hasSendable(book.db)).toBe(true);
    await send();
    expect(await hasSendable(book.db)).toBe(false);
    await settleMassRemoval(book, { way: 'there', allow: true, count: 25 });
    expect(await hasSendable(book.db)).toBe(true);
  });

  it('[PUSH-12] sends nothing of it before the person has said a word, and everything else', async () => {
    const { book, ids, remove, recall, push: send } = await setUp(30);
    await remove(ids.slice(0, 11));
    await recall(ids.slice(11, 22));
    await write(book, 'neu');
    expect(await send()).toEqual({ held: 22, names: ['note.share@1'] });
    await write(book, 'noch eine');
    expect(await push(book.reopen())).toEqual({ held: 22, names: ['note.share@1'] });
  });

  it.each([
    [20, 25, null],
    [21, 105, null],
    [22, 105, 22],
    [21, 21, 21],
  ])('[PUSH-12] %i of %i shared notes: %s', async (gone, of, held) => {
    const { ids, remove, push: send } = await setUp(of);
    await remove(ids.slice(0, gone));
    const names = held === null ? times(gone, 'note.delete@1') : [];
    expect(await send()).toEqual({ held, names });
  });

  it('never asks who deletes one after the other while connected', async () => {
    const { ids, remove, push: send } = await setUp(25);
    for (const id of ids) {
      await remove([id]);
      expect(await send()).toEqual({ held: null, names: ['note.delete@1'] });
    }
  });

  it('goes, and goes whole, when the person allows it; the next one is asked about anew', async () => {
    const { book, ids, remove, recall, push: send } = await setUp(80);
    await remove(ids.slice(0, 30));
    expect(await send()).toMatchObject({ held: 30 });
    expect(await settleMassRemoval(book, { way: 'there', allow: true, count: 29 })).toBe(false);
    expect(await settleMassRemoval(book, { way: 'there', allow: true, count: 30 })).toBe(true);
    expect(await settleMassRemoval(book, { way: 'there', allow: false })).toBe(false);
    // Before they went, others have gathered.
    await recall(ids.slice(30, 55));
    expect(await send()).toEqual({ held: 25, names: times(30, 'note.delete@1') });
    expect(await book.db.outbox.count()).toBe(25);
  });

  it('keeps nothing allowed that was wished anew', async () => {
    const { book, ids, recall, push: send } = await setUp(30);
    await recall(ids);
    await send();
    await settleMassRemoval(book, { way: 'there', allow: true });
    for (const noteId of ids) {
      await changeAudience(book, { noteId, audience: withTeam });
      await changeAudience(book, { noteId, audience: onlyMe });
    }
    expect(await send()).toEqual({ held: 30, names: [] });
  });

  it('leaves all with the team when the person does not', async () => {
    const { book, ids, remove, recall, push: send } = await setUp(30);
    await remove(ids.slice(0, 15));
    await recall(ids.slice(15));
    await send();
    expect(await settleMassRemoval(book, { way: 'there', allow: false })).toBe(true);
    expect([await book.db.notes.count(), await book.db.trash.count()]).toEqual([30, 0]);
    expect(await audiencesOf(book)).toEqual(new Set(['team']));
    expect(await send()).toEqual({ held: null, names: [] });
    expect((await book.db.notes.toArray()).every(({ sync }) => sync === 'done')).toBe(true);
  });

  it('[PUSH-12] shows nobody what was written for oneself after the recall', async () => {
    const { book, docs, ids, recall, push: send } = await setUp(22);
    await recall(ids);
    await write(book, 'nur für mich', ids[0]);
    await send();
    await settleMassRemoval(book, { way: 'there', allow: false });
    expect(await send()).toEqual({ held: null, names: [] });
    const rows = await book.db.notes.toArray();
    const own = rows.find(({ note }) => note.content.change === 'nur für mich');
    expect(own).toMatchObject({ sync: 'none', remote: null, note: { audience: onlyMe } });
    expect(ids).not.toContain(own?.id);
    // The team's version is read again.
    expect(await book.db.spaces.get(space)).toMatchObject({ version: 0, isAgain: true });
    await pullAgain(book, docs[0]!);
    expect((await book.db.notes.get(ids[0]!))?.note).toMatchObject({
      audience: withTeam,
      content: docs[0]?.content,
    });
    expect(await book.db.notes.count()).toBe(23);
  });

  it('shares with the other team what was moved there with other words', async () => {
    const { book, ids, push: send } = await setUp(22);
    await book.db.teams.put(otherTeam);
    const elsewhere = { kind: 'team' as const, teamId: otherTeam.id };
    for (const noteId of ids) await changeAudience(book, { noteId, audience: elsewhere });
    const draft = buildDraft('für den Versand', { editsNote: ids[0]! });
    await saveNote(book, { draft, audience: elsewhere });
    expect(await send()).toEqual({ held: 22, names: [] });
    await settleMassRemoval(book, { way: 'there', allow: false });
    expect(await send()).toEqual({ held: null, names: ['note.share@1'] });
    const rows = await book.db.notes.toArray();
    expect(rows.filter(({ note }) => note.content.change === 'für den Versand')).toMatchObject([
      { note: { audience: elsewhere } },
    ]);
  });

  it('asks no more once few enough are left', async () => {
    const { book, ids, remove, push: send } = await setUp(25);
    await remove(ids.slice(0, 21));
    expect(await send()).toMatchObject({ held: 21 });
    await undoDelete(book, { noteId: ids[0]! });
    expect(await send()).toEqual({ held: null, names: times(20, 'note.delete@1') });
  });

  it('[PUSH-12] takes back at once what a restored server shows again', async () => {
    const { book, docs, ids, remove, recall, push: send } = await setUp(60);
    await remove(ids.slice(0, 15));
    await recall(ids.slice(15, 30));
    await send();
    await settleMassRemoval(book, { way: 'there', allow: true });
    expect((await send()).names).toHaveLength(30);
    expect(await book.db.withdrawn.count()).toBe(30);
    await pullAgain(book, ...docs);
    expect(await send()).toEqual({
      held: null,
      names: [...times(15, 'note.delete@1'), ...times(15, 'note.recall@1')],
    });
  });

  it('[PUSH-12] holds back nothing that is taken back beside it, as long as that is little', async () => {
    const { book, ids, remove, recall, push: send } = await setUp(80);
    await remove(ids.slice(0, 25));
    expect(await send()).toEqual({ held: 25, names: [] });
    await recall(ids.slice(25, 27));
    await remove(ids.slice(27, 28));
    const few = [...times(2, 'note.recall@1'), 'note.delete@1'];
    expect(await send()).toEqual({ held: 25, names: few });
    await recall(ids.slice(28, 60));
    expect(await send()).toEqual({ held: 57, names: [] });
    expect(await settleMassRemoval(book, { way: 'there', allow: false, count: 57 })).toBe(true);
    expect(await send()).toEqual({ held: null, names: [] });
    expect(await book.db.notes.filter(({ remote }) => remote !== null).count()).toBe(77);
  });

  it('asks about all of it while what stood is no mass without the rest', async () => {
    const { book, ids, remove, recall, push: send } = await setUp(40);
    await remove(ids.slice(0, 22));
    await send();
    for (const noteId of ids.slice(0, 4)) await undoDelete(book, { noteId });
    await recall(ids.slice(22, 26));
    expect(await send()).toEqual({ held: 22, names: [] });
  });

  it('[PUSH-12] goes on holding a note whose words change, and lets another wish for it go', async () => {
    const { book, ids, recall, push: send } = await setUp(40);
    await recall(ids.slice(0, 25));
    await send();
    await write(book, 'nur für mich', ids[0]);
    expect(await send()).toEqual({ held: 25, names: [] });
    await changeAudience(book, { noteId: ids[1]!, audience: withTeam });
    await changeAudience(book, { noteId: ids[1]!, audience: onlyMe });
    expect(await send()).toEqual({ held: 24, names: ['note.recall@1'] });
  });

  it('does not count what is on its way already', async () => {
    const { book, ids, remove, push: send } = await setUp(60);
    await remove(ids.slice(0, 15));
    const store = createSyncStore(book.db, book.newId);
    await store.nextBatch(all);
    await remove(ids.slice(15, 30));
    expect((await send()).held).toBeNull();
  });

  it('goes on behind a removal that came from elsewhere meanwhile', async () => {
    const { book, ids, recall, push: send } = await setUp(22);
    await recall(ids);
    await send();
    const store = createSyncStore(book.db, book.newId);
    const page = buildPull(
      9,
      ids.slice(0, 5).map((id) => removal(id)),
    );
    await store.applyPull(await store.cursors(), page, book.now());
    expect(await send()).toMatchObject({ held: null, names: times(17, 'note.recall@1') });
  });

  it('[PUSH-12] lets go what a server had done already and lost with its memory', async () => {
    const { book, ids, recall, push: send } = await setUp(30);
    await recall(ids);
    for (const id of ids) await rememberWithdrawn(book.db, id, team.id);
    expect(await send()).toEqual({ held: null, names: times(30, 'note.recall@1') });
  });
});

/** The server tells the team's space from its beginning, as after a restore. */
async function pullAgain({ db, newId, now }: TestNotebook, ...docs: TeamNote[]): Promise<void> {
  const store = createSyncStore(db, newId);
  const ops = docs.map((doc) => ({ op: 'put' as const, entity: 'note' as const, id: doc.id, doc }));
  const page = buildPull(90, ops, { epoch: 2, reset: true });
  await store.applyPull(await store.cursors(), page, now());
}
