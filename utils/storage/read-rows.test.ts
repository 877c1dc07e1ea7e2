import { beforeEach, describe, expect, it, vi } from 'vitest';

import { buildTeamNote } from '../../test/extension/build-notes.ts';
import { openTestNotebook, type TestNotebook } from '../../test/extension/test-notebook.ts';
import { readRows } from './read-rows.ts';
import { toTeamNoteRow } from './tables/team-note-row.ts';

let book: TestNotebook;
const idOf = (i: number) => `01930000-0000-7000-8000-${String(i).padStart(12, '0')}`;
const some = (from: number, amount: number) =>
  Array.from({ length: amount }, (_, i) => idOf(from + i));

beforeEach(() => {
  book = openTestNotebook();
});

async function fill(ids: readonly string[]) {
  const rows = ids.map((id) => toTeamNoteRow(buildTeamNote('', { id })));
  await book.db.teamNotes.bulkAdd(rows);
}

describe('readRows', () => {
  it('answers with the rows that exist, whatever order they are asked in', async () => {
    await fill(some(0, 100));
    const ids = [idOf(99), idOf(200), idOf(3), idOf(3)];
    const rows = await readRows(book.db.teamNotes, ids);
    expect([...rows.keys()].toSorted()).toEqual([idOf(3), idOf(99)]);
    expect(rows.get(idOf(3))).toMatchObject({ id: idOf(3), v: 1 });
    expect(await readRows(book.db.teamNotes, [])).toEqual(new Map());
  });

  it.each([
    ['in one request what lies together', 0, 50, 1, true],
    ['in one request what has a little in between', 0, 80, 2, true],
    ['one by one what is strewn', 0, 1_000, 20, false],
  ])('reads %s', async (_what, from, amount, step, isRange) => {
    await fill(some(from, amount));
    const ids = some(from, amount).filter((_, i) => i % step === 0);
    const oneByOne = vi.spyOn(book.db.teamNotes, 'bulkGet');
    const rows = await readRows(book.db.teamNotes, ids);
    expect([...rows.keys()].toSorted()).toEqual(ids);
    expect(oneByOne).toHaveBeenCalledTimes(isRange ? 0 : 1);
  });

  it('asks nothing more where nothing lies', async () => {
    const oneByOne = vi.spyOn(book.db.teamNotes, 'bulkGet');
    expect(await readRows(book.db.teamNotes, some(0, 500))).toEqual(new Map());
    expect(oneByOne).not.toHaveBeenCalled();
  });

  it('reads within a transaction as outside of one', async () => {
    const { db } = book;
    await fill(some(0, 40));
    const found = await db.transaction('rw', db.teamNotes, async () => {
      await db.teamNotes.delete(idOf(7));
      return readRows(db.teamNotes, some(0, 40));
    });
    expect(found.size).toBe(39);
  });
});
