import { describe, expect, it } from 'vitest';

import { buildDraft } from '../../test/extension/build-notes.ts';
import { putShared } from '../../test/extension/build-shared.ts';
import { openTestNotebook } from '../../test/extension/test-notebook.ts';
import { onlyMe } from '../domain/audience.ts';
import { bringBack } from './bring-back.ts';
import { deleteNote, UNDO_MS } from './delete-note.ts';
import { emptyBin } from './empty-bin.ts';
import { firstText } from './first-text.ts';
import { listBin } from './list-bin.ts';
import { saveNote } from './save-note.ts';

async function withBinned(texts: string[]) {
  const book = openTestNotebook();
  const ids: string[] = [];
  for (const text of texts) {
    const saved = await saveNote(book, { draft: buildDraft(text), audience: onlyMe });
    if (!saved.ok) throw new Error(saved.error.kind);
    ids.push(saved.value.note.id);
    await deleteNote(book, { noteId: saved.value.note.id });
    book.pass(1_000);
  }
  const list = async (offset = 0, limit = 10) => {
    const listed = await listBin(book, { offset, limit });
    if (!listed.ok) throw new Error(listed.error.kind);
    return listed.value;
  };
  return { book, ids, list };
}

describe('listBin', () => {
  it('shows the latest first, in pages that do not overlap', async () => {
    const { book, list } = await withBinned(['eins', 'zwei', 'drei']);
    expect(await list(0, 2)).toMatchObject({
      total: 3,
      notes: [
        { text: 'drei', why: 'person', daysLeft: 30, batch: null, deletedAt: book.now() - 1_000 },
        { text: 'zwei' },
      ],
    });
    expect((await list(2, 2)).notes.map(({ text }) => text)).toEqual(['eins']);
  });

  it('does not show what is back, under whatever id', async () => {
    const { book, ids, list } = await withBinned(['eins', 'zwei']);
    book.pass(UNDO_MS);
    await emptyBin(book);
    expect(await bringBack(book, { noteIds: ids })).toMatchObject({ value: { back: 2 } });
    expect(await list()).toEqual({ notes: [], total: 0 });
  });
});

describe('a full bin', () => {
  it('is read page by page: no more rows than are shown, each once, in order', async () => {
    const { book, ids, list } = await withBinned(['eins']);
    const row = (await book.db.trash.get(ids[0]!))!;
    const COUNT = 2_000;
    // Many of them went at once, and every tenth is back.
    const rows = Array.from({ length: COUNT }, (_, i) => ({
      ...row,
      id: `bin-${String(i).padStart(5, '0')}`,
      deletedAt: row.deletedAt - (i % 4) * 1_000,
      ...(i % 10 === 0 && { backAs: `back-${i}` }),
    }));
    await book.db.trash.bulkAdd(rows);
    const shown = rows
      .filter((one) => !('backAs' in one))
      .sort((a, b) => b.deletedAt - a.deletedAt || (a.id < b.id ? 1 : -1))
      .map(({ id }) => id);

    let read = 0;
    const count = <T>(one: T) => ((read += 1), one);
    book.db.trash.hook('reading', count);
    const { notes, total } = await list(1_000, 50);
    expect([total, read]).toEqual([shown.length + 1, 50]);
    expect(notes.map(({ id }) => id)).toEqual([ids[0], ...shown].slice(1_000, 1_050));
    const last = await list(total - 20, 50);
    expect(last.notes.map(({ id }) => id)).toEqual(shown.slice(-20));
    expect((await list(total, 50)).notes).toEqual([]);
  });
});

describe('bringBack', () => {
  it('is safe to repeat, passes over what it does not know, and tells the places once', async () => {
    const { book, ids } = await withBinned(['eins', 'zwei', 'drei']);
    const some = [ids[0]!, ids[2]!, ids[0]!, 'none'];
    book.told.length = 0;
    expect(await bringBack(book, { noteIds: some })).toEqual({ ok: true, value: { back: 2 } });
    expect(book.told).toHaveLength(1);
    expect(await bringBack(book, { noteIds: some })).toEqual({ ok: true, value: { back: 2 } });
    expect([await book.db.notes.count(), await book.db.trash.count()]).toEqual([2, 1]);
    expect(await bringBack(book, { noteIds: ['none'] })).toEqual({ ok: true, value: { back: 0 } });
  });

  it('brings back as it was what nobody was told of, and alone what others have lost', async () => {
    const book = openTestNotebook();
    const docs = await putShared(book, 2);
    const [early, late] = docs.map(({ id }) => id);
    await deleteNote(book, { noteId: early! });
    book.pass(UNDO_MS);
    await emptyBin(book);
    await book.db.outbox.toCollection().modify({ seq: 1 });
    await deleteNote(book, { noteId: late! });
    expect(await bringBack(book, { noteIds: [early!, late!] })).toMatchObject({
      value: { back: 2 },
    });
    const rows = await book.db.notes.toArray();
    expect(rows.find(({ id }) => id === late)?.note.audience.kind).toBe('team');
    expect(rows.find(({ id }) => id !== late)?.note).toMatchObject({
      audience: onlyMe,
      content: docs[0]!.content,
    });
  });
});

describe('firstText', () => {
  it('is one line, cut between two characters', () => {
    const { content } = buildDraft('  Erste\n\n Zeile ');
    expect(firstText(content)).toBe('Erste Zeile');
    expect(firstText({ ...content, change: ' ', friction: 'Hürde' })).toBe('Hürde');
    const long = firstText({ ...content, change: `${'x'.repeat(158)}😀 und mehr` });
    expect(long).toBe(`${'x'.repeat(158)}…`);
    expect(firstText({ ...content, change: 'x'.repeat(160) })).toHaveLength(160);
  });
});
