import { describe, expect, it } from 'vitest';

import { buildDraft, team, withTeam } from '../../test/extension/build-notes.ts';
import { openTestNotebook, type TestNotebook } from '../../test/extension/test-notebook.ts';
import { deleteNote, UNDO_MS } from './delete-note.ts';
import { emptyBin } from './empty-bin.ts';
import { repairOutbox } from './repair-outbox.ts';
import { saveNote } from './save-note.ts';
import { undoDelete } from './undo-delete.ts';

/** A notebook with one note that the server has. */
async function withSharedNote() {
  const book = openTestNotebook();
  await book.db.teams.put(team);
  const saved = await saveNote(book, { draft: buildDraft('geteilt'), audience: withTeam });
  if (!saved.ok) throw new Error(saved.error.kind);
  const { id, content } = saved.value.note;
  const { fingerprint } = await import('../storage/outbox/fingerprint.ts');
  await book.db.outbox.clear();
  const remote = { teamId: team.id, rev: 1, content: fingerprint(content) };
  await book.db.notes.update(id, { sync: 'done', remote });
  return { book, id };
}

const queue = async ({ db }: TestNotebook) =>
  (await db.outbox.toArray()).map((row) => row.mutation.name);

describe('the bin', () => {
  it('tells nobody before the time for undo is over', async () => {
    const { book, id } = await withSharedNote();
    const before = await book.db.notes.get(id);
    expect(await deleteNote(book, { noteId: id })).toEqual({ ok: true, value: null });
    book.pass(UNDO_MS - 1);
    expect(await emptyBin(book)).toBe(book.now() + 1);
    expect(await queue(book)).toEqual([]);
    const back = await undoDelete(book, { noteId: id });
    expect(back.ok && back.value.sync).toBe('done');
    expect((await book.db.notes.get(id))?.note).toEqual(before?.note);
    expect(await queue(book)).toEqual([]);
  });

  it('tells everybody afterwards, once', async () => {
    const { book, id } = await withSharedNote();
    await deleteNote(book, { noteId: id });
    book.pass(UNDO_MS);
    expect(await emptyBin(book)).toBeNull();
    await emptyBin(book);
    expect(await queue(book)).toEqual(['note.delete@1']);
  });

  it('takes the deletion back while it was not sent', async () => {
    const { book, id } = await withSharedNote();
    await deleteNote(book, { noteId: id });
    book.pass(UNDO_MS);
    await emptyBin(book);
    const back = await undoDelete(book, { noteId: id });
    expect(back.ok && back.value).toMatchObject({ note: { id, audience: withTeam }, sync: 'done' });
    expect(await queue(book)).toEqual([]);
  });

  it('brings back what others were told to forget for its author alone, under a new id', async () => {
    const { book, id } = await withSharedNote();
    await deleteNote(book, { noteId: id });
    book.pass(UNDO_MS);
    await emptyBin(book);
    await book.db.outbox.toCollection().modify({ seq: 1 });
    const back = await undoDelete(book, { noteId: id });
    if (!back.ok) throw new Error(back.error.kind);
    expect(back.value.note.id).not.toBe(id);
    expect(back.value.note).toMatchObject({
      audience: { kind: 'me' },
      content: { change: 'geteilt' },
    });
    expect(await undoDelete(book, { noteId: id })).toEqual(back);
  });

  it('survives an end of the background and a clock that was wrong', async () => {
    const { book, id } = await withSharedNote();
    book.pass(365 * 24 * 60 * 60_000);
    await deleteNote(book, { noteId: id });
    book.pass(-365 * 24 * 60 * 60_000);
    const fresh = book.reopen();
    await emptyBin(fresh);
    expect(await queue(fresh)).toEqual(['note.delete@1']);
  });

  it('is safe to repeat and says when there is nothing', async () => {
    const { book, id } = await withSharedNote();
    await deleteNote(book, { noteId: id });
    expect(await deleteNote(book, { noteId: id })).toEqual({ ok: true, value: null });
    expect(await deleteNote(book, { noteId: 'none' })).toMatchObject({
      error: { kind: 'not-found' },
    });
    await undoDelete(book, { noteId: id });
    expect((await undoDelete(book, { noteId: id })).ok).toBe(true);
    expect(await undoDelete(book, { noteId: 'none' })).toMatchObject({
      error: { kind: 'not-found' },
    });
  });

  it('lets go after 30 days, but not of what the server has yet to hear', async () => {
    const { book, id } = await withSharedNote();
    await deleteNote(book, { noteId: id });
    book.pass(UNDO_MS);
    await emptyBin(book);
    book.pass(31 * 24 * 60 * 60_000);
    await emptyBin(book);
    expect(await book.db.trash.count()).toBe(1);
    await book.db.outbox.clear();
    await emptyBin(book);
    expect(await book.db.trash.count()).toBe(0);
  });
});

describe('repairOutbox', () => {
  it('finds nothing to repair after our own transactions', async () => {
    const { book, id } = await withSharedNote();
    await saveNote(book, { draft: buildDraft('neu', { editsNote: id }), audience: withTeam });
    expect(await repairOutbox(book)).toBe(0);
  });

  it('queues a note that differs from the server and of which nothing waits', async () => {
    const { book, id } = await withSharedNote();
    await saveNote(book, { draft: buildDraft('neu', { editsNote: id }), audience: withTeam });
    await book.db.outbox.clear();
    expect(await repairOutbox(book)).toBe(1);
    expect(await queue(book)).toEqual(['note.edit@1']);
    expect(await repairOutbox(book)).toBe(0);
  });

  it('leaves alone what was refused', async () => {
    const { book, id } = await withSharedNote();
    await book.db.notes.update(id, { sync: 'refused', refusal: 'invalid', remote: null });
    expect(await repairOutbox(book)).toBe(0);
  });
});
