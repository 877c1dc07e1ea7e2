import { describe, expect, it } from 'vitest';

import { buildContent, buildDraft, team, withTeam } from '../../test/extension/build-notes.ts';
import { openTestNotebook, type TestNotebook } from '../../test/extension/test-notebook.ts';
import { onlyMe } from '../domain/audience.ts';
import type { ImportReport } from '../messages/views.ts';
import { exportNotes } from './export-notes.ts';
import { importNotes } from './import-notes.ts';
import { saveDraft } from './save-draft.ts';
import { saveNote } from './save-note.ts';

async function exported(book: TestNotebook, format: 'json' | 'markdown' = 'json') {
  const file = await exportNotes(book, { format, language: 'de' });
  if (!file.ok) throw new Error(file.error.kind);
  return file.value;
}

async function imported(book: TestNotebook, text: string): Promise<ImportReport> {
  const report = await importNotes(book, { text });
  if (!report.ok) throw new Error(JSON.stringify(report.error));
  return report.value;
}

async function write(book: TestNotebook, text: string, over = {}) {
  book.pass(1_000);
  const saved = await saveNote(book, { draft: buildDraft(text, over), audience: onlyMe });
  if (!saved.ok) throw new Error(saved.error.kind);
  return saved.value.note;
}

describe('export and import', () => {
  it.each(['json', 'markdown'] as const)(
    'carry everything to another computer as %s',
    async (format) => {
      const old = openTestNotebook();
      const notes = [await write(old, 'eins'), await write(old, 'zwei')];
      const draft = await saveDraft(old, { draft: buildDraft('angefangen') });
      const file = await exported(old, format);
      expect(file.fileName).toMatch(/^kundenblick-2026-11-21\.(json|md)$/);

      const fresh = openTestNotebook();
      expect(await imported(fresh, file.text)).toEqual({ added: 3, unchanged: 0, refused: [] });
      const rows = await fresh.db.notes.toArray();
      expect(rows.map((row) => row.note).sort((a, b) => a.createdAt - b.createdAt)).toEqual(notes);
      expect((await fresh.db.drafts.toArray()).map((row) => row.draft)).toEqual([
        draft.ok && draft.value,
      ]);
      expect(await imported(fresh, file.text)).toEqual({ added: 0, unchanged: 3, refused: [] });
      expect(fresh.told).toContainEqual(null);
    },
  );

  it('makes private what was shared, and sends nothing', async () => {
    const old = openTestNotebook();
    await old.db.teams.put(team);
    await saveNote(old, { draft: buildDraft('geteilt'), audience: withTeam });
    const fresh = openTestNotebook();
    await fresh.db.teams.put(team);
    await imported(fresh, (await exported(old)).text);
    const [row] = await fresh.db.notes.toArray();
    expect(row).toMatchObject({ note: { audience: onlyMe }, sync: 'none', remote: null });
    expect(await fresh.db.outbox.count()).toBe(0);
  });

  it('knows a note again whose id is written in capitals', async () => {
    const book = openTestNotebook();
    const note = await write(book, 'eins');
    const { text } = await exported(book);
    const shouted = text.replaceAll(note.id, note.id.toUpperCase());
    expect(shouted).not.toBe(text);
    expect(await imported(book, shouted)).toEqual({ added: 0, unchanged: 1, refused: [] });
    const fresh = openTestNotebook();
    await imported(fresh, shouted);
    expect(await fresh.db.notes.toCollection().primaryKeys()).toEqual([note.id]);
  });

  it('keeps what is newer here', async () => {
    const book = openTestNotebook();
    const note = await write(book, 'alt');
    const { text } = await exported(book);
    await write(book, 'neu', { editsNote: note.id });
    expect(await imported(book, text)).toMatchObject({ added: 0, unchanged: 1 });
    expect((await book.db.notes.get(note.id))?.note.content.change).toBe('neu');
  });

  it('takes what is newer in the file, and puts the older text into the bin', async () => {
    const book = openTestNotebook();
    const note = await write(book, 'alt');
    const newer = { ...note, content: buildContent('neu'), editedAt: note.editedAt + 1 };
    const { text } = await exported(book);
    const file = JSON.stringify({ ...JSON.parse(text), notes: [newer] });
    expect(await imported(book, file)).toMatchObject({ added: 1 });
    expect((await book.db.notes.get(note.id))?.note.content.change).toBe('neu');
    expect((await book.db.trash.toArray()).map(({ row }) => row.note.content.change)).toEqual([
      'alt',
    ]);
  });

  it('never changes by a file what others read', async () => {
    const book = openTestNotebook();
    await book.db.teams.put(team);
    const saved = await saveNote(book, { draft: buildDraft('geteilt'), audience: withTeam });
    if (!saved.ok) throw new Error('not saved');
    const { note } = saved.value;
    const { text } = await exported(book);
    const newer = { ...note, content: buildContent('untergeschoben'), editedAt: note.editedAt + 1 };
    const report = await imported(book, JSON.stringify({ ...JSON.parse(text), notes: [newer] }));
    expect(report.refused).toEqual([{ line: 1, reason: 'shared-here' }]);
    expect((await book.db.notes.get(note.id))?.note.content.change).toBe('geteilt');
  });

  it('takes the good entries of a hostile file and names the others', async () => {
    const book = openTestNotebook();
    const good = await write(openTestNotebook(), 'gut');
    const { place } = good.content;
    const notes = [
      good,
      good,
      null,
      { id: '../../etc', content: {} },
      { ...good, id: '01930000-0000-7000-8000-000000000009', content: buildContent('  ') },
      {
        ...good,
        id: '01930000-0000-7000-8000-000000000008',
        content: buildContent('x'.repeat(10_001)),
      },
      {
        ...good,
        id: '01930000-0000-7000-8000-000000000007',
        content: { ...good.content, place: { ...place, url: 'javascript:alert(1)' } },
      },
    ];
    const file = `{"format":"kundenblick-notes","version":1,"exportedAt":1,"notes":${JSON.stringify(notes).replace('"kind":"check"', '"__proto__":{"polluted":true},"kind":"check"')}}`;
    expect(await imported(book, file)).toEqual({
      added: 1,
      unchanged: 1,
      refused: [
        { line: 3, reason: 'invalid' },
        { line: 4, reason: 'invalid' },
        { line: 5, reason: 'empty' },
        { line: 6, reason: 'too-long' },
        { line: 7, reason: 'invalid' },
      ],
    });
    const [row] = await book.db.notes.toArray();
    expect(row?.note.content).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('polluted');
  });

  it('says that a file was cut off', async () => {
    const old = openTestNotebook();
    await write(old, 'eins');
    await write(old, 'zwei');
    const { text } = await exported(old, 'markdown');
    const report = await imported(openTestNotebook(), text.slice(0, -300));
    expect(report).toEqual({ added: 1, unchanged: 0, refused: [{ line: 0, reason: 'cut-off' }] });
  });

  it.each([
    ['not-json', '{"format":"kunden'],
    ['not-ours', '{}'],
    ['newer-version', '{"format":"kundenblick-notes","version":99}'],
  ])('refuses a file that is %s, and changes nothing', async (reason, text) => {
    const book = openTestNotebook();
    expect(await importNotes(book, { text })).toEqual({
      ok: false,
      error: { kind: 'invalid-file', reason },
    });
    expect(await book.db.notes.count()).toBe(0);
  });
});
