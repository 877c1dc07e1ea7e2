import { describe, expect, it } from 'vitest';

import { buildDraft, team, withTeam } from '../../test/extension/build-notes.ts';
import { openTestNotebook, type TestNotebook } from '../../test/extension/test-notebook.ts';
import { deleteNote, UNDO_MS } from './delete-note.ts';
import { emptyBin, MOST_BINNED } from './empty-bin.ts';
import { listBin } from './list-bin.ts';
import { repairOutbox } from './repair-outbox.ts';
import { saveNote } from './save-note.ts';
import { undoDelete } from './undo-delete.ts';

const DAY_MS = 24 * 60 * 60_000;

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
    await useFor(book, 31);
    expect(await book.db.trash.count()).toBe(1);
    await book.db.outbox.clear();
    await emptyBin(book);
    expect(await book.db.trash.count()).toBe(0);
  });
});

/** Days on which the browser is used, with weekends and holidays between. */
async function useFor(book: TestNotebook, days: number): Promise<void> {
  for (let left = days; left > 0; left -= 5) {
    book.pass(Math.min(5, left) * DAY_MS);
    await emptyBin(book);
  }
}

/** A bin that holds one note of which everybody has heard. */
async function withBinnedNote() {
  const { book, id } = await withSharedNote();
  await deleteNote(book, { noteId: id });
  book.pass(UNDO_MS);
  await emptyBin(book);
  await book.db.outbox.clear();
  const isThere = async () => (await book.db.trash.get(id)) !== undefined;
  const daysLeft = async () => {
    const listed = await listBin(book, { offset: 0, limit: 5 });
    return listed.ok ? listed.value.notes[0]?.daysLeft : undefined;
  };
  return { book, id, isThere, daysLeft };
}

describe('the bin and clocks', () => {
  it('keeps for exactly 30 days of use, and says how many are left', async () => {
    const { book, isThere, daysLeft } = await withBinnedNote();
    expect(await daysLeft()).toBe(30);
    await useFor(book, 29);
    expect([await isThere(), await daysLeft()]).toEqual([true, 1]);
    book.pass(DAY_MS - 1);
    await emptyBin(book);
    expect([await isThere(), await daysLeft()]).toEqual([true, 1]);
    book.pass(1);
    await emptyBin(book);
    expect(await isThere()).toBe(false);
  });

  it.each([365, 30, 9, -365])('loses nothing to a clock that leaps by %i days', async (days) => {
    const before = await withBinnedNote();
    before.book.pass(days * DAY_MS);
    await emptyBin(before.book);
    // For a minute, and over an end of the background.
    const book = before.book.reopen();
    book.pass(60_000);
    await emptyBin(book);
    book.pass(-days * DAY_MS);
    await emptyBin(book);
    await useFor(book, 29);
    expect(await book.db.trash.count()).toBe(1);
    await useFor(book, 1);
    expect(await book.db.trash.count()).toBe(0);
  });

  it('finds after five weeks away what was there before', async () => {
    const { book, isThere, daysLeft } = await withBinnedNote();
    book.pass(35 * DAY_MS);
    await emptyBin(book);
    expect([await isThere(), await daysLeft()]).toEqual([true, 30]);
  });

  it('gives what an older version binned 30 days from when it is first met', async () => {
    const { book, id, isThere } = await withBinnedNote();
    await book.db.trash.toCollection().modify((row) => {
      delete row.feltAt;
      row.deletedAt -= 29 * DAY_MS;
    });
    await book.db.meta.delete('clock');
    await emptyBin(book);
    expect((await book.db.trash.get(id))?.feltAt).toBe(book.now());
    await useFor(book, 29);
    expect(await isThere()).toBe(true);
    await useFor(book, 1);
    expect(await isThere()).toBe(false);
  });

  it('goes on where it was when what it remembered of the clock cannot be read', async () => {
    const { book, isThere } = await withBinnedNote();
    book.pass(100 * DAY_MS);
    await emptyBin(book);
    await book.db.meta.put({ key: 'clock', value: { wall: NaN, felt: NaN, offsets: [] } });
    await emptyBin(book);
    await useFor(book, 29);
    expect(await isThere()).toBe(true);
    await useFor(book, 1);
    expect(await isThere()).toBe(false);
  });

  it('tells of a deletion at once when the clock leaps, and loses no text by it', async () => {
    const { book, id } = await withSharedNote();
    await deleteNote(book, { noteId: id });
    book.pass(365 * DAY_MS);
    await emptyBin(book);
    expect(await queue(book)).toEqual(['note.delete@1']);
    book.pass(-365 * DAY_MS);
    await emptyBin(book);
    const back = await undoDelete(book, { noteId: id });
    expect(back.ok && back.value.note.content.change).toBe('geteilt');
  });

  it('does not grow for ever with somebody who looks in once a fortnight', async () => {
    const { book, isThere } = await withBinnedNote();
    const [row] = await book.db.trash.toArray();
    const more = Array.from({ length: MOST_BINNED }, (_, i) => ({ ...row!, id: `x${i}` }));
    const feltAt = (row!.feltAt ?? 0) + 1;
    await book.db.trash.bulkPut(more.map((one) => ({ ...one, feltAt })));
    // By a clock that leaps alone nothing goes.
    book.pass(365 * DAY_MS);
    await emptyBin(book);
    expect(await book.db.trash.count()).toBe(MOST_BINNED + 1);
    await useFor(book, 1);
    expect([await isThere(), await book.db.trash.count()]).toEqual([false, MOST_BINNED]);
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
