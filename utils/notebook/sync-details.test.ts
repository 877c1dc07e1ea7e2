import { describe, expect, it } from 'vitest';

import { buildDraft, team, withTeam } from '../../test/extension/build-notes.ts';
import { buildPull, putShared, removal, space } from '../../test/extension/build-shared.ts';
import { openTestNotebook, type TestNotebook } from '../../test/extension/test-notebook.ts';
import { createNote } from '../domain/note.ts';
import type { SyncStatus } from '../domain/sync-problem.ts';
import type { Mutation } from '../protocol/mutation.ts';
import { createSyncStore } from '../storage/sync-store/create-sync-store.ts';
import { freshRow } from '../storage/tables/own-note-row.ts';
import { bringBack } from './bring-back.ts';
import { settleMassRemoval } from './settle-mass-removal.ts';
import { readSyncDetails } from './sync-details.ts';

const status: SyncStatus = {
  waiting: 0,
  waitingSince: null,
  nextAttemptAt: null,
  lastSuccessAt: null,
  problem: null,
};

const { content } = buildDraft('Notiz');
const common = { v: 1 as const, seq: null, queuedAt: 1 };
const share = (id: string): Mutation => ({
  name: 'note.share@1',
  args: { id, teamId: team.id, content, editedAt: 1 },
});

async function queue(book: TestNotebook, noteId: string, ...mutations: Mutation[]) {
  for (const mutation of mutations) await book.db.outbox.add({ ...common, noteId, mutation });
}

function refusedRow(id: string, editedAt: number, refusal: string, change = `Text ${id}`) {
  const draft = buildDraft(change);
  const note = createNote({ id, content: draft.content, audience: withTeam, now: editedAt });
  return { ...freshRow(note), sync: 'refused' as const, refusal };
}

describe('readSyncDetails', () => {
  it('is empty when nothing waits', async () => {
    expect(await readSyncDetails(openTestNotebook(), status)).toEqual({
      status,
      waiting: { share: 0, change: 0, withdraw: 0, content: 0, further: 0 },
      refused: [],
      refusedTotal: 0,
      askedInBin: 0,
    });
  });

  it('counts what went to the bin before there was enough to ask, as long as it lies there', async () => {
    const book = openTestNotebook();
    const docs = await putShared(book, 30);
    const ids = docs.map(({ id }) => id);
    await book.db.spaces.put({ id: space, version: 1, epoch: 1, knows: ['content'] });
    const store = createSyncStore(book.db, book.newId);
    const pages = [ids.slice(0, 7), ids.slice(7)].map((some, i) =>
      buildPull(
        2 + i,
        some.map((id) => removal(id)),
      ),
    );
    await store.applyPull(await store.cursors(), pages[0]!, book.now());
    expect(await readSyncDetails(book, status)).toMatchObject({ askedInBin: 0 });
    expect(await store.weighPull(await store.cursors(), [pages[1]!], book.now())).toMatchObject({
      count: 30,
    });
    expect(await readSyncDetails(book, status)).toMatchObject({ askedInBin: 7 });
    await bringBack(book, { noteIds: ids.slice(0, 2) });
    expect(await readSyncDetails(book, status)).toMatchObject({ askedInBin: 5 });
    await settleMassRemoval(book, { way: 'here', allow: false });
    expect(await readSyncDetails(book, status)).toMatchObject({ askedInBin: 0 });
    // The answer was good for them, too.
    expect(await book.db.trash.filter(({ backAs }) => backAs === undefined).count()).toBe(0);
  });

  it('counts notes by what is wished of them last, and what concerns the team by itself', async () => {
    const book = openTestNotebook();
    await queue(book, 'a', share('a'));
    await queue(book, 'b', {
      name: 'note.edit@1',
      args: { id: 'b', content, editedAt: 1, baseRev: 1 },
    });
    await queue(book, 'c', { name: 'note.delete@1', args: { id: 'c' } });
    // From one team to another: one wish of one note.
    await queue(book, 'd', { name: 'note.recall@1', args: { id: 'd' } }, share('d'));
    await queue(book, 'level:x', {
      name: 'level.vote@1',
      args: { teamId: team.id, to: 'handeln', yes: true },
    });
    expect((await readSyncDetails(book, status)).waiting).toEqual({
      share: 2,
      change: 1,
      withdraw: 1,
      content: 1,
      further: 0,
    });
  });

  it('tells the newest twenty of what was refused, whatever the reason, and counts all', async () => {
    const book = openTestNotebook();
    const rows = Array.from({ length: 30 }, (_, i) => {
      const id = `0192f000-0000-7000-8000-${String(i).padStart(12, '0')}`;
      return refusedRow(id, i, i % 2 === 0 ? 'not_member' : 'too_long');
    });
    await book.db.notes.bulkAdd(rows);
    await book.db.notes.add(
      freshRow(createNote({ id: 'calm', content, audience: withTeam, now: 99 })),
    );
    const { refused, refusedTotal } = await readSyncDetails(book, status);
    expect(refusedTotal).toBe(30);
    expect(refused.map(({ noteId }) => noteId)).toEqual(
      rows
        .slice(10)
        .toReversed()
        .map(({ id }) => id),
    );
    expect(refused[0]).toEqual({
      noteId: rows[29]!.id,
      place: rows[29]!.note.content.place,
      text: rows[29]!.note.content.change,
      reason: 'too_long',
    });
  });

  it('reads a bounded part of what waits and no note that is not refused', async () => {
    const book = openTestNotebook();
    const ids = Array.from({ length: 2_500 }, (_, i) => `n${i}`);
    await book.db.outbox.bulkAdd(ids.map((id) => ({ ...common, noteId: id, mutation: share(id) })));
    await book.db.notes.bulkAdd(
      ids.map((id) => freshRow(createNote({ id, content, audience: withTeam, now: 1 }))),
    );
    let read = 0;
    for (const table of [book.db.outbox, book.db.notes])
      table.hook('reading', (row: unknown) => {
        read += 1;
        return row as never;
      });
    const { waiting } = await readSyncDetails(book, { ...status, waiting: 2_500 });
    expect(waiting).toEqual({ share: 2_000, change: 0, withdraw: 0, content: 0, further: 500 });
    expect(read).toBe(2_000);
  });
});
