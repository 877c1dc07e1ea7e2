import { beforeEach, describe, expect, it } from 'vitest';

import {
  buildContent,
  buildDraft,
  buildTeamNote,
  otherTeam,
  team,
} from '../../../test/extension/build-notes.ts';
import { openTestNotebook, type TestNotebook } from '../../../test/extension/test-notebook.ts';
import { onlyMe, type Audience } from '../../domain/audience.ts';
import { changeAudience } from '../../notebook/change-audience.ts';
import { deleteNote, UNDO_MS } from '../../notebook/delete-note.ts';
import { emptyBin } from '../../notebook/empty-bin.ts';
import { saveNote } from '../../notebook/save-note.ts';
import { undoDelete } from '../../notebook/undo-delete.ts';
import { teamSpace, type Op, type SpacePage } from '../../protocol/pull.ts';
import type { SyncStore } from '../../sync/ports.ts';
import { TRASH_KEPT_MS } from '../tables/trash-row.ts';
import { createSyncStore } from './create-sync-store.ts';
import { listWithdrawn, MOST_WITHDRAWN, rememberWithdrawn } from './withdrawn-notes.ts';

const instanceId = '01930000-0000-4000-8000-0000000000ff';
const all = { mutations: 100, bytes: 200_000 };
const inTeam = (teamId: string): Audience => ({ kind: 'team', teamId });

let book: TestNotebook;
let store: SyncStore;
let id: string;

/** Sends what waits, mutation by mutation, to a server that does everything; their names. */
async function pushAll(): Promise<string[]> {
  const names: string[] = [];
  for (;;) {
    const batch = await store.nextBatch(all);
    if (batch.length === 0) return names;
    names.push(...batch.map(({ name }) => name));
    const seqs = batch.map(({ seq }) => seq);
    const { clientId } = await store.identity();
    const results = seqs.map((seq) => ({ seq, result: { kind: 'ok' as const, rev: seq } }));
    const response = { instanceId, lastSeq: seqs.at(-1)!, results };
    await store.applyPush({ clientId, seqs }, response, book.now());
  }
}

async function pull(ops: Op[], over: Partial<SpacePage> = {}, teamId = team.id) {
  const page = { epoch: 1, version: 9, reset: false, ops, more: false, ...over };
  const spaces = { [teamSpace(teamId)]: page };
  const response = { instanceId, lastSeq: 0, teams: [team, otherTeam], spaces, gone: [] };
  return store.applyPull(await store.cursors(), response, book.now());
}
const put = (teamId = team.id, rev = 1): Op => {
  const doc = buildTeamNote('', { id, teamId, rev, mine: true, content: buildContent('geteilt') });
  return { op: 'put', entity: 'note', id, doc };
};
const fromBackup = { reset: true, epoch: 2 };
const share = (audience: Audience) => changeAudience(book, { noteId: id, audience });
const throwAway = async () => {
  await deleteNote(book, { noteId: id });
  book.pass(UNDO_MS);
  await emptyBin(book);
};

beforeEach(async () => {
  book = openTestNotebook();
  await book.db.teams.bulkPut([team, otherTeam]);
  store = createSyncStore(book.db, book.newId);
  const draft = buildDraft('geteilt');
  const saved = await saveNote(book, { draft, audience: inTeam(team.id) });
  if (!saved.ok) throw new Error(saved.error.kind);
  ({ id } = saved.value.note);
  await pushAll();
  await pull([put()]);
});

describe('[PULL-12] a server that was restored to before a withdrawal', () => {
  it('hears again of a recall, and the note stays private', async () => {
    await share(onlyMe);
    await pushAll();
    await pull([put()], fromBackup);
    expect((await book.db.notes.get(id))?.note.audience).toEqual(onlyMe);
    expect(await pushAll()).toEqual(['note.recall@1']);
    expect(await book.db.notes.get(id)).toMatchObject({ sync: 'none', remote: null });
  });

  it.each([
    ['in the bin', 0],
    ['out of the bin for good', TRASH_KEPT_MS + 1],
  ])('hears again of a deletion whose note is %s', async (_where, later) => {
    await throwAway();
    await pushAll();
    book.pass(later);
    await emptyBin(book);
    await pull([put()], fromBackup);
    expect(await book.db.notes.count()).toBe(0);
    expect(await pushAll()).toEqual(['note.delete@1']);
    expect(await book.db.notes.count()).toBe(0);
  });

  it('hears again that a note went to another team', async () => {
    await share(inTeam(otherTeam.id));
    expect(await pushAll()).toEqual(['note.recall@1', 'note.share@1']);
    await pull([put()], fromBackup);
    await pull([], fromBackup, otherTeam.id);
    expect(await pushAll()).toEqual(['note.recall@1', 'note.share@1']);
    expect((await book.db.notes.get(id))?.note.audience).toEqual(inTeam(otherTeam.id));
  });

  it.each(['recalled', 'deleted'] as const)(
    'hears it, too, from a device that only heard that the note was %s',
    async (why) => {
      await pull([{ op: 'remove', entity: 'note', id, why }]);
      await pull([put()], fromBackup);
      const name = why === 'recalled' ? 'note.recall@1' : 'note.delete@1';
      expect(await pushAll()).toEqual([name]);
    },
  );

  it('hears it on every page, and after a restart in between', async () => {
    await share(onlyMe);
    await pushAll();
    await pull([], { ...fromBackup, version: 1, more: true });
    store = createSyncStore(book.reopen().db, book.newId);
    await pull([put()], { epoch: 2 });
    expect(await pushAll()).toEqual(['note.recall@1']);
  });

  it('hears it by the deletion alone while the time for undo runs', async () => {
    await share(onlyMe);
    await pushAll();
    await deleteNote(book, { noteId: id });
    await pull([put()], fromBackup);
    expect(await pushAll()).toEqual([]);
    await undoDelete(book, { noteId: id });
    expect(await pushAll()).toEqual(['note.recall@1']);
  });

  it('hears of a deletion that it did not need to hear, once another device brings the note back', async () => {
    await pull([], fromBackup);
    await throwAway();
    expect(await pushAll()).toEqual([]);
    await pull([put(team.id, 1)], { epoch: 2, version: 10 });
    expect(await pushAll()).toEqual(['note.delete@1']);
    expect(await book.db.notes.count()).toBe(0);
  });

  it('hears nothing of a note that its author shared again', async () => {
    await share(onlyMe);
    await pushAll();
    await share(inTeam(team.id));
    await pushAll();
    await pull([put(team.id, 3)], fromBackup);
    expect(await pushAll()).toEqual([]);
    expect(await book.db.notes.get(id)).toMatchObject({ sync: 'done', remote: { rev: 3 } });
  });

  it('hears nothing of a note that another device shared again', async () => {
    await share(onlyMe);
    await pushAll();
    await pull([put(team.id, 3)]);
    await pull([put(team.id, 3)], fromBackup);
    expect(await pushAll()).toEqual([]);
    expect((await book.db.notes.get(id))?.note.audience).toEqual(inTeam(team.id));
  });
});

describe('what is remembered of it', () => {
  it('is ids alone, each pair once, and bounded', async () => {
    const rows = Array.from({ length: MOST_WITHDRAWN }, (_, i) => ({
      v: 1 as const,
      noteId: `n${i}`,
      teamId: team.id,
    }));
    await book.db.withdrawn.bulkAdd(rows);
    await rememberWithdrawn(book.db, 'n0', team.id);
    await rememberWithdrawn(book.db, 'one more', team.id);
    const kept = await listWithdrawn(book.db, team.id);
    expect(kept.size).toBe(MOST_WITHDRAWN);
    expect([kept.has('n0'), kept.has('n1'), kept.has('one more')]).toEqual([true, false, true]);
    expect(await listWithdrawn(book.db, otherTeam.id)).toEqual(new Set());
    const [row] = await book.db.withdrawn.toArray();
    expect(Object.keys(row!).sort()).toEqual(['noteId', 'order', 'teamId', 'v']);
  });
});
