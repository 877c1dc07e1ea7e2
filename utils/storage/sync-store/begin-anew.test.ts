import { describe, expect, it } from 'vitest';

import { buildDraft, buildTeamNote, team, withTeam } from '../../../test/extension/build-notes.ts';
import { openTestNotebook, type TestNotebook } from '../../../test/extension/test-notebook.ts';
import type { TeamNote } from '../../domain/note.ts';
import { saveNote } from '../../notebook/save-note.ts';
import { teamSpace, type Op, type PullResponse, type SpacePage } from '../../protocol/pull.ts';
import type { SyncStore } from '../../sync/ports.ts';
import { createSyncStore } from './create-sync-store.ts';

const instanceId = '01930000-0000-4000-8000-0000000000ff';
const all = { mutations: 100, bytes: 200_000 };

async function write(book: TestNotebook, text: string, editsNote: string | null = null) {
  const draft = buildDraft(text, { editsNote });
  const saved = await saveNote(book, { draft, audience: withTeam });
  if (!saved.ok) throw new Error(saved.error.kind);
  return saved.value.note;
}

/** Two notes of one's own that the server acknowledged, and one of a colleague. */
async function setUp() {
  const book = openTestNotebook();
  await book.db.teams.put(team);
  const store = createSyncStore(book.db, book.newId);
  const notes = [await write(book, 'a'), await write(book, 'b')] as const;
  const sent = await store.nextBatch(all);
  const seqs = sent.map(({ seq }) => seq);
  const { clientId } = await store.identity();
  const results = seqs.map((seq) => ({ seq, result: { kind: 'ok' as const, rev: 3 } }));
  await store.applyPush({ clientId, seqs }, { instanceId, lastSeq: 2, results }, 0);
  await pull(store, { ops: [put(buildTeamNote('von Jonas'))] });
  return { book, store, notes };
}

const put = (doc: TeamNote): Op => ({ op: 'put', entity: 'note', id: doc.id, doc });
const asOwn = (note: { id: string; content: TeamNote['content'] }, rev: number): TeamNote =>
  buildTeamNote('', { id: note.id, content: note.content, mine: true, rev });

function pull(store: SyncStore, page: Partial<SpacePage>) {
  const whole = { epoch: 2, version: 9, reset: false, ops: [], more: false, ...page };
  const spaces = { [teamSpace(team.id)]: whole };
  const response: PullResponse = { instanceId, lastSeq: 0, teams: [team], spaces, gone: [] };
  return applyPull(store, response, 7_000);
}

const namesOf = async (store: SyncStore) => (await store.nextBatch(all)).map(({ name }) => name);

/** Applies an answer to a pull that was asked just now. */
const applyPull = async (to: SyncStore, response: PullResponse, now: number) =>
  to.applyPull(await to.cursors(), response, now);

describe('[PULL-7] a space that begins anew', () => {
  it('has what it lost of own notes shared again, and loses nobody’s text', async () => {
    const { book, store, notes } = await setUp();
    const [kept, lost] = notes;
    await pull(store, { reset: true, ops: [put(asOwn(kept, 1))] });
    expect(await book.db.teamNotes.count()).toBe(0);
    expect(await book.db.notes.get(kept.id)).toMatchObject({ sync: 'done', remote: { rev: 1 } });
    expect(await book.db.notes.get(lost.id)).toMatchObject({ sync: 'pending', note: lost });
    expect(await store.nextBatch(all)).toMatchObject([
      { name: 'note.share@1', args: { id: lost.id, content: { change: 'b' } } },
    ]);
  });

  it('is judged when its last page is here, also after a restart in between', async () => {
    const { book, store, notes } = await setUp();
    const [first, second] = notes;
    await pull(store, { reset: true, version: 1, more: true, ops: [put(asOwn(first, 1))] });
    expect(await namesOf(store)).toEqual([]);
    const later = createSyncStore(book.reopen().db, book.newId);
    await pull(later, { ops: [put(asOwn(second, 2))] });
    expect(await namesOf(later)).toEqual([]);
    await pull(later, {});
    expect(await namesOf(later)).toEqual([]);
  });

  it('shows both texts where it holds an older one', async () => {
    const { book, store, notes } = await setUp();
    const [note, other] = notes;
    const older = { ...asOwn(note, 1), content: { ...note.content, change: 'von gestern' } };
    await pull(store, { reset: true, ops: [put(older), put(asOwn(other, 3))] });
    expect(await book.db.notes.get(note.id)).toMatchObject({
      note: { content: { change: 'a' } },
      conflict: { content: { change: 'von gestern' } },
    });
  });

  it('takes a note away that it calls deleted, and leaves alone what waits', async () => {
    const { book, store, notes } = await setUp();
    const [deleted, edited] = notes;
    await write(book, 'b, geändert', edited.id);
    const gone: Op = { op: 'remove', entity: 'note', id: deleted.id, why: 'deleted' };
    await pull(store, { reset: true, ops: [gone, put(asOwn(edited, 3))] });
    expect(await book.db.notes.get(deleted.id)).toBeUndefined();
    expect((await book.db.trash.get(deleted.id))?.row.note.content.change).toBe('a');
    expect(await store.nextBatch(all)).toMatchObject([
      {
        name: 'note.edit@1',
        args: { id: edited.id, baseRev: 3, content: { change: 'b, geändert' } },
      },
    ]);
  });
});
