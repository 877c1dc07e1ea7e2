import { describe, expect, it } from 'vitest';

import { buildInsertion } from '../../test/extension/build-insertion.ts';
import { openTestNotebook } from '../../test/extension/test-notebook.ts';
import {
  dropOldUndo,
  forgetInsertionsOf,
  moveInsertions,
  readInsertions,
} from './insertion-store.ts';
import { MAX_UNDO, toInsertionRow, UNDO_KEPT_MS } from './tables/insertion-row.ts';

const note = 'note-1';
const start = 1_000_000;

async function openWith(...insertions: Parameters<typeof toInsertionRow>[0][]) {
  const { db } = openTestNotebook();
  await db.insertions.bulkPut(insertions.map(toInsertionRow));
  return db;
}
const undosOf = async (db: Awaited<ReturnType<typeof openWith>>, now: number) =>
  (await readInsertions(db, [note], now)).get(note)?.map(({ undo }) => undo);

describe('what is remembered of an insertion', () => {
  it('comes back by note, newest first', async () => {
    const old = buildInsertion(note, { at: start });
    const fresh = buildInsertion(note, { at: start + 5 });
    const other = buildInsertion('note-2', { at: start + 9 });
    const db = await openWith(old, fresh, other);
    const read = await readInsertions(db, [note, 'note-3'], start + 10);
    expect([...read]).toEqual([[note, [fresh, old]]]);
  });

  it('can be taken back for a day, and the day ends without anybody tidying up', async () => {
    const insertion = buildInsertion(note, { at: start });
    const db = await openWith(insertion);
    expect(await undosOf(db, start + UNDO_KEPT_MS - 1)).toEqual([insertion.undo]);
    expect(await undosOf(db, start + UNDO_KEPT_MS)).toEqual([null]);
  });

  it('loses a way back that would fill the store, and nothing else', () => {
    const before = { type: 'doc', text: 'x'.repeat(MAX_UNDO) };
    const large = buildInsertion(note, {
      undo: { kind: 'restore-description', before, after: null },
    });
    const row = toInsertionRow(large);
    expect(row.insertion).toEqual({ ...large, undo: null });
    expect('undoUntil' in row).toBe(false);
    const fits = { kind: 'restore-description' as const, before: 'x'.repeat(1_000), after: '' };
    expect(toInsertionRow({ ...large, undo: fits }).insertion.undo).toEqual(fits);
  });

  it('is rid of old descriptions for good', async () => {
    const old = buildInsertion(note, { at: start });
    const fresh = buildInsertion(note, { at: start + 10 });
    const never = buildInsertion(note, { at: start, undo: null });
    const db = await openWith(old, fresh, never);
    await dropOldUndo(db, start + UNDO_KEPT_MS);
    const rows = await db.insertions.toArray();
    expect(rows.filter(({ insertion }) => insertion.undo !== null).map(({ id }) => id)).toEqual([
      fresh.id,
    ]);
    expect(rows).toHaveLength(3);
    expect(JSON.stringify(rows.find(({ id }) => id === old.id))).not.toContain('delete-comment');
  });

  it('goes with a note that gets a new id', async () => {
    const insertion = buildInsertion(note);
    const db = await openWith(insertion, buildInsertion('note-2'));
    await moveInsertions(db, note, 'note-9');
    const read = await readInsertions(db, [note, 'note-9'], start);
    expect([...read]).toEqual([['note-9', [{ ...insertion, noteId: 'note-9' }]]]);
  });

  it('is forgotten with its note alone', async () => {
    const other = buildInsertion('note-2');
    const db = await openWith(buildInsertion(note), buildInsertion(note), other);
    await forgetInsertionsOf(db, [note]);
    expect((await db.insertions.toArray()).map(({ id }) => id)).toEqual([other.id]);
  });
});
