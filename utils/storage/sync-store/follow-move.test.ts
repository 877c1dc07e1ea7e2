import { beforeEach, describe, expect, it } from 'vitest';

import {
  buildContent,
  buildDraft,
  buildTeamNote,
  otherTeam,
  team,
} from '../../../test/extension/build-notes.ts';
import { openTestNotebook, type TestNotebook } from '../../../test/extension/test-notebook.ts';
import { onlyMe } from '../../domain/audience.ts';
import { changeAudience } from '../../notebook/change-audience.ts';
import { deleteNote, UNDO_MS } from '../../notebook/delete-note.ts';
import { emptyBin } from '../../notebook/empty-bin.ts';
import { saveNote } from '../../notebook/save-note.ts';
import { teamSpace, type Op } from '../../protocol/pull.ts';
import type { SyncStore } from '../../sync/ports.ts';
import { createSyncStore } from './create-sync-store.ts';

const all = { mutations: 100, bytes: 200_000 };
const third = { ...otherTeam, id: '0193ab66-0000-7000-8000-0000000000c3', name: 'Dritte' };

let book: TestNotebook;
let store: SyncStore;
let id: string;

async function pull(teamId: string, ops: Op[]) {
  const before = (await book.db.spaces.get(teamSpace(teamId)))?.version ?? 0;
  const page = { epoch: 1, version: before + 1, reset: false, ops, more: false };
  const spaces = { [teamSpace(teamId)]: page };
  const instanceId = '01930000-0000-4000-8000-0000000000ff';
  const response = { instanceId, lastSeq: 0, teams: [team, otherTeam, third], spaces, gone: [] };
  return store.applyPull(await store.cursors(), response, book.now());
}
const put = (teamId: string, rev: number, text = 'geteilt'): Op => {
  const doc = buildTeamNote('', { id, teamId, rev, mine: true, content: buildContent(text) });
  return { op: 'put', entity: 'note', id, doc };
};
/** Another device took the note from the first team to the second; this one hears of the arrival first. */
const moveElsewhere = async (text?: string) => {
  await pull(otherTeam.id, [put(otherTeam.id, 3, text)]);
  await pull(team.id, [{ op: 'remove', entity: 'note', id, why: 'recalled' }]);
};
const waiting = async () => (await book.db.outbox.toArray()).map(({ mutation }) => mutation.name);
const write = async (text: string) => {
  const audience = { kind: 'team' as const, teamId: team.id };
  const saved = await saveNote(book, { draft: buildDraft(text, { editsNote: id }), audience });
  if (!saved.ok) throw new Error(saved.error.kind);
};

beforeEach(async () => {
  book = openTestNotebook();
  await book.db.teams.bulkPut([team, otherTeam, third]);
  store = createSyncStore(book.db, book.newId);
  id = book.newId();
  await pull(team.id, [put(team.id, 1)]);
});

describe('[PULL-4] a note that another device moved while wishes wait here', () => {
  it('is still taken back: the old team telling that it left is not enough', async () => {
    await changeAudience(book, { noteId: id, audience: onlyMe });
    await moveElsewhere();
    expect(await waiting()).toEqual(['note.recall@1']);
    const row = await book.db.notes.get(id);
    expect(row).toMatchObject({ sync: 'pending', remote: { teamId: otherTeam.id, rev: 3 } });
    expect(row?.note.audience).toEqual(onlyMe);
  });

  it('is still deleted', async () => {
    await deleteNote(book, { noteId: id });
    book.pass(UNDO_MS);
    await emptyBin(book);
    await moveElsewhere();
    expect(await waiting()).toEqual(['note.delete@1']);
    expect((await book.db.trash.get(id))?.row.remote?.teamId).toBe(otherTeam.id);
  });

  it('goes on to the team that was chosen here', async () => {
    await changeAudience(book, { noteId: id, audience: { kind: 'team', teamId: third.id } });
    await moveElsewhere();
    expect(await waiting()).toEqual(['note.recall@1', 'note.share@1']);
    expect((await book.db.notes.get(id))?.remote?.teamId).toBe(otherTeam.id);
  });

  it('needs nothing more where both chose the same team', async () => {
    await changeAudience(book, { noteId: id, audience: { kind: 'team', teamId: otherTeam.id } });
    await moveElsewhere();
    expect(await waiting()).toEqual([]);
    expect((await book.db.notes.get(id))?.sync).toBe('done');
  });

  it('keeps both texts where both were written on', async () => {
    await write('hier');
    await moveElsewhere('dort');
    const row = await book.db.notes.get(id);
    expect([row?.note.content.change, row?.conflict?.content.change]).toEqual(['hier', 'dort']);
  });

  it('keeps the text of this device where only it was written on', async () => {
    await write('hier');
    await moveElsewhere();
    const row = await book.db.notes.get(id);
    expect([row?.note.content.change, row?.conflict]).toEqual(['hier', null]);
    expect(row?.sync).toBe('pending');
  });

  it('is left to the answer of what may have been sent', async () => {
    await changeAudience(book, { noteId: id, audience: onlyMe });
    await store.nextBatch(all);
    await pull(otherTeam.id, [put(otherTeam.id, 3)]);
    expect((await book.db.outbox.toArray()).map(({ toldRev }) => toldRev)).toEqual([3]);
    expect((await book.db.notes.get(id))?.remote?.teamId).toBe(team.id);
  });

  it('is not followed back by an older revision', async () => {
    await changeAudience(book, { noteId: id, audience: onlyMe });
    await pull(otherTeam.id, [put(otherTeam.id, 1)]);
    expect((await book.db.notes.get(id))?.remote?.teamId).toBe(team.id);
  });
});
