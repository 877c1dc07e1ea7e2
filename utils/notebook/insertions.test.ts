import { describe, expect, it } from 'vitest';

import { buildInsertion } from '../../test/extension/build-insertion.ts';
import { buildDraft, team, withTeam } from '../../test/extension/build-notes.ts';
import { openTestNotebook, type TestNotebook } from '../../test/extension/test-notebook.ts';
import { onlyMe } from '../domain/audience.ts';
import { placeKeyOf } from '../domain/place.ts';
import { UNDO_KEPT_MS } from '../storage/tables/insertion-row.ts';
import { TRASH_KEPT_MS } from '../storage/tables/trash-row.ts';
import { changeAudience } from './change-audience.ts';
import { deleteNote, UNDO_MS } from './delete-note.ts';
import { emptyBin } from './empty-bin.ts';
import { exportNotes } from './export-notes.ts';
import { forgetInsertion } from './forget-insertion.ts';
import { importNotes } from './import-notes.ts';
import { keepInsertion } from './keep-insertion.ts';
import { listNotes } from './list-notes.ts';
import { openPlace } from './open-place.ts';
import { saveNote } from './save-note.ts';
import { undoDelete } from './undo-delete.ts';

async function write(book: TestNotebook, text: string) {
  const saved = await saveNote(book, { draft: buildDraft(text), audience: onlyMe });
  if (!saved.ok) throw new Error(saved.error.kind);
  return saved.value.note;
}

/** A notebook with a note whose text was put into its ticket. */
async function withInsertion(over: Parameters<typeof buildInsertion>[1] = {}) {
  const book = openTestNotebook();
  const note = await write(book, 'Mahnung kommt früher');
  const insertion = buildInsertion(note.id, { at: book.now(), ...over });
  expect(await keepInsertion(book, { insertion })).toEqual({ ok: true, value: null });
  return { book, note, insertion };
}

/** What the panel and "Meine Notizen" show beside the note. */
async function shownOf(book: TestNotebook, noteId: string) {
  const row = await book.db.notes.get(noteId);
  if (!row) throw new Error('no such note');
  const here = await openPlace(book, { place: row.note.content.place });
  const filter = { text: '', state: 'all', product: 'all' } as const;
  const all = await listNotes(book, { filter, offset: 0, limit: 50 });
  if (!here.ok || !all.ok) throw new Error('not read');
  const [own, listed] = [here.value.own, all.value.notes].map(
    (views) => views.find(({ note }) => note.id === noteId)?.insertions,
  );
  expect(listed).toEqual(own);
  return own;
}

describe('where a text was put', () => {
  it('stands with its note in the panel and in the list, and the screens are told', async () => {
    const { book, note, insertion } = await withInsertion();
    expect(await shownOf(book, note.id)).toEqual([insertion]);
    expect(book.told.at(-1)).toEqual([placeKeyOf(note.content.place)]);
    const other = await write(book, 'eine andere');
    expect(await shownOf(book, other.id)).toEqual([]);
  });

  it('is remembered once, however often it is told', async () => {
    const { book, note, insertion } = await withInsertion();
    await keepInsertion(book, { insertion });
    expect(await shownOf(book, note.id)).toHaveLength(1);
  });

  it('comes with every answer that brings the note', async () => {
    const { book, note, insertion } = await withInsertion();
    await book.db.teams.put(team);
    const shared = await changeAudience(book, { noteId: note.id, audience: withTeam });
    expect(shared.ok && shared.value.insertions).toEqual([insertion]);
    const draft = buildDraft('genauer', { editsNote: note.id });
    const edited = await saveNote(book, { draft, audience: withTeam });
    expect(edited.ok && edited.value.insertions).toEqual([insertion]);
  });

  it('is forgotten when it was taken back, and asking twice is no failure', async () => {
    const { book, note, insertion } = await withInsertion();
    expect((await forgetInsertion(book, { id: insertion.id })).ok).toBe(true);
    expect(book.told.at(-1)).toEqual([placeKeyOf(note.content.place)]);
    expect((await forgetInsertion(book, { id: insertion.id })).ok).toBe(true);
    expect(await shownOf(book, note.id)).toEqual([]);
  });

  it('is not remembered of a note that is gone', async () => {
    const book = openTestNotebook();
    expect((await keepInsertion(book, { insertion: buildInsertion('gone') })).ok).toBe(true);
    expect(await book.db.insertions.count()).toBe(0);
    expect(book.told).toEqual([]);
  });

  it('leaves the device in no way: no export names it, and nothing waits to be sent', async () => {
    const { book, note, insertion } = await withInsertion();
    await book.db.teams.put(team);
    await changeAudience(book, { noteId: note.id, audience: withTeam });
    const queued = JSON.stringify(await book.db.outbox.toArray());
    expect(queued).toContain('Mahnung kommt früher');
    const files = await Promise.all(
      (['json', 'markdown'] as const).map((format) =>
        exportNotes(book, { format, language: 'de' }),
      ),
    );
    for (const text of [queued, ...files.map((file) => (file.ok ? file.value.text : ''))]) {
      expect(text).toContain('Mahnung kommt früher');
      for (const trace of [insertion.id, insertion.url ?? '-', '10042', 'delete-comment']) {
        expect(text).not.toContain(trace);
      }
    }
  });
});

describe('the way back', () => {
  it('ends after a day, in what is shown and in what is stored', async () => {
    const { book, note, insertion } = await withInsertion();
    book.pass(UNDO_KEPT_MS - 1);
    await emptyBin(book);
    expect(await shownOf(book, note.id)).toEqual([insertion]);
    book.pass(1);
    expect(await shownOf(book, note.id)).toEqual([{ ...insertion, undo: null }]);
    await emptyBin(book);
    expect(JSON.stringify(await book.db.insertions.toArray())).not.toContain('delete-comment');
  });
});

describe('a note in the bin', () => {
  it('comes back with where its text was put', async () => {
    const { book, note, insertion } = await withInsertion();
    await deleteNote(book, { noteId: note.id });
    const back = await undoDelete(book, { noteId: note.id });
    expect(back.ok && back.value.insertions).toEqual([insertion]);
  });

  it('remembers also what was finished after it was thrown away', async () => {
    const { book, note, insertion } = await withInsertion();
    await forgetInsertion(book, insertion);
    await deleteNote(book, { noteId: note.id });
    await keepInsertion(book, { insertion });
    const back = await undoDelete(book, { noteId: note.id });
    expect(back.ok && back.value.insertions).toEqual([insertion]);
  });

  it('brings it along under a new id', async () => {
    const { book, note, insertion } = await withInsertion();
    await book.db.teams.put(team);
    await changeAudience(book, { noteId: note.id, audience: withTeam });
    await deleteNote(book, { noteId: note.id });
    // The deletion came from another device: everybody was told.
    await book.db.trash.update(note.id, { why: 'elsewhere', done: 1 });
    await book.db.outbox.clear();
    const back = await undoDelete(book, { noteId: note.id });
    if (!back.ok) throw new Error(back.error.kind);
    const { id } = back.value.note;
    expect(id).not.toBe(note.id);
    expect(back.value.insertions).toEqual([{ ...insertion, noteId: id }]);
  });

  it('takes it along when it goes for good, and touches no other', async () => {
    const { book, note } = await withInsertion();
    const other = await write(book, 'bleibt');
    await keepInsertion(book, { insertion: buildInsertion(other.id, { undo: null }) });
    await deleteNote(book, { noteId: note.id });
    book.pass(UNDO_MS);
    await emptyBin(book);
    expect(await book.db.insertions.count()).toBe(2);
    // In steps that felt time believes.
    for (let week = 0; week < 5; week += 1) {
      book.pass(TRASH_KEPT_MS / 5 + 1);
      await emptyBin(book);
    }
    expect((await book.db.insertions.toArray()).map(({ noteId }) => noteId)).toEqual([other.id]);
  });

  it('that came back from a file keeps it', async () => {
    const { book, note, insertion } = await withInsertion({ undo: null });
    const file = await exportNotes(book, { format: 'json', language: 'de' });
    if (!file.ok) throw new Error(file.error.kind);
    await deleteNote(book, { noteId: note.id });
    await importNotes(book, { text: file.value.text });
    book.pass(UNDO_MS);
    await emptyBin(book);
    book.pass(TRASH_KEPT_MS + 1);
    await emptyBin(book);
    expect(await shownOf(book, note.id)).toEqual([insertion]);
  });
});
