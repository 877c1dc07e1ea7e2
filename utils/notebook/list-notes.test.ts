import { describe, expect, it } from 'vitest';

import {
  buildAnswer,
  buildContent,
  buildDraft,
  buildTeamNote,
  place,
  team,
  withTeam,
} from '../../test/extension/build-notes.ts';
import { openTestNotebook, type TestNotebook } from '../../test/extension/test-notebook.ts';
import { onlyMe } from '../domain/audience.ts';
import { createNote } from '../domain/note.ts';
import type { NoteFilter } from '../messages/views.ts';
import { freshRow } from '../storage/tables/own-note-row.ts';
import { toTeamNoteRow } from '../storage/tables/team-note-row.ts';
import { listNotes } from './list-notes.ts';
import { openPlace } from './open-place.ts';
import { saveDraft } from './save-draft.ts';
import { saveNote } from './save-note.ts';

const everything: NoteFilter = { text: '', state: 'all', product: 'all' };

async function list(book: TestNotebook, filter: Partial<NoteFilter> = {}, offset = 0, limit = 50) {
  const page = await listNotes(book, { filter: { ...everything, ...filter }, offset, limit });
  if (!page.ok) throw new Error(page.error.kind);
  return page.value;
}

async function write(book: TestNotebook, text: string, audience = onlyMe) {
  book.pass(1_000);
  const saved = await saveNote(book, { draft: buildDraft(text), audience });
  if (!saved.ok) throw new Error(saved.error.kind);
  return saved.value.note.id;
}

const texts = (page: { notes: { note: { content: { change: string } } }[] }) =>
  page.notes.map(({ note }) => note.content.change);

describe('listNotes', () => {
  it('shows the newest first, page by page', async () => {
    const book = openTestNotebook();
    for (const text of ['eins', 'zwei', 'drei']) await write(book, text);
    expect(texts(await list(book, {}, 0, 2))).toEqual(['drei', 'zwei']);
    const last = await list(book, {}, 2, 2);
    expect(texts(last)).toEqual(['eins']);
    expect(last).toMatchObject({ total: 3, totalUnfiltered: 3 });
  });

  it('finds every word, in any field and case', async () => {
    const book = openTestNotebook();
    await write(book, 'Die KÜNDIGUNG kommt zu spät');
    await write(book, 'Rechnung');
    expect(texts(await list(book, { text: 'kündigung SPÄT' }))).toEqual([
      'Die KÜNDIGUNG kommt zu spät',
    ]);
    expect((await list(book, { text: 'cxm-12 mahnlauf' })).total).toBe(2);
    expect(await list(book, { text: 'nirgends' })).toMatchObject({ total: 0, totalUnfiltered: 2 });
    // Signs that mean something elsewhere are letters here.
    expect((await list(book, { text: '.*' })).total).toBe(0);
  });

  it('filters by state', async () => {
    const book = openTestNotebook();
    await book.db.teams.put(team);
    await write(book, 'privat');
    const answered = await write(book, 'beantwortet', withTeam);
    await book.db.notes.update(answered, { sync: 'done' });
    await book.db.reviews.put(buildAnswer(answered, 'danke'));
    const refused = await write(book, 'abgelehnt', withTeam);
    await book.db.notes.update(refused, { sync: 'refused', refusal: 'invalid' });
    const torn = await write(book, 'zwei Fassungen', withTeam);
    await book.db.notes.update(torn, { conflict: buildTeamNote('andere', { id: torn }) });
    await saveDraft(book, { draft: buildDraft('Entwurf') });

    expect(texts(await list(book, { state: 'on-device' }))).toEqual(['privat']);
    expect(texts(await list(book, { state: 'shared' }))).toEqual(['zwei Fassungen', 'beantwortet']);
    expect(texts(await list(book, { state: 'answered' }))).toEqual(['beantwortet']);
    expect(texts(await list(book, { state: 'problem' }))).toEqual(['zwei Fassungen', 'abgelehnt']);
    const drafts = await list(book, { state: 'draft' });
    expect(drafts.notes).toEqual([]);
    expect(drafts.drafts.map((draft) => draft.content.change)).toEqual(['Entwurf']);
  });

  it('filters by product', async () => {
    const book = openTestNotebook();
    await write(book, 'in Jira');
    expect((await list(book, { product: 'confluence' })).total).toBe(0);
    expect((await list(book, { product: 'jira' })).total).toBe(1);
  });

  it('shows an unfinished edit with its note, and alone when that note is gone', async () => {
    const book = openTestNotebook();
    const id = await write(book, 'alt');
    await saveDraft(book, { draft: buildDraft('angefangen', { editsNote: id }) });
    expect((await list(book)).drafts).toEqual([]);
    await book.db.notes.delete(id);
    expect((await list(book)).drafts).toHaveLength(1);
  });

  it('sees at once what was just saved', async () => {
    const book = openTestNotebook();
    await list(book);
    await write(book, 'gerade eben');
    expect(texts(await list(book))).toEqual(['gerade eben']);
  });

  it('searches 10,000 notes without reading them all anew', async () => {
    const book = openTestNotebook();
    const rows = Array.from({ length: 10_000 }, (_, i) =>
      freshRow(
        createNote({
          id: `id-${i}`,
          content: buildContent(`Notiz ${i}`),
          audience: onlyMe,
          now: i,
        }),
      ),
    );
    await book.db.notes.bulkPut(rows);
    await list(book);
    let read = 0;
    book.db.notes.hook('reading', (row) => {
      read += 1;
      return row;
    });
    const found = await list(book, { text: 'notiz 999' });
    expect(found.total).toBe(19);
    // The rows shown at most: reading the whole database takes a second.
    expect(read).toBeLessThan(100);
  }, 30_000);
});

describe('openPlace', () => {
  it('shows everything of a place, newest first, and nothing of another', async () => {
    const book = openTestNotebook();
    const first = await write(book, 'erste');
    await write(book, 'zweite');
    const elsewhere = { ...place, key: 'CXM-13' };
    const draft = buildDraft('woanders', {
      content: { ...buildContent('woanders'), place: elsewhere },
    });
    await saveNote(book, { draft, audience: onlyMe });
    const colleague = buildTeamNote('von Jonas');
    await book.db.teamNotes.bulkPut(
      [colleague, buildTeamNote('schon meine', { id: first })].map(toTeamNoteRow),
    );
    await book.db.reviews.put(buildAnswer(colleague.id, 'gesehen'));
    const open = await openPlace(book, { place: { ...place, title: 'Neuer Titel', url: null } });
    if (!open.ok) throw new Error(open.error.kind);
    expect(texts({ notes: open.value.own })).toEqual(['zweite', 'erste']);
    expect(open.value.team).toMatchObject([
      { note: { id: colleague.id }, review: [{ noteId: colleague.id }] },
    ]);
    expect(open.value.settings.language).toBe('auto');
  });
});
