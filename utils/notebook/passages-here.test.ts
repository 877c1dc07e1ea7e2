import { describe, expect, it } from 'vitest';

import {
  buildContent,
  buildDraft,
  buildTeamNote,
  place,
} from '../../test/extension/build-notes.ts';
import { openTestNotebook } from '../../test/extension/test-notebook.ts';
import { onlyMe } from '../domain/audience.ts';
import type { Passage } from '../domain/passage.ts';
import { placeKeyOf } from '../domain/place.ts';
import { toTeamNoteRow } from '../storage/tables/team-note-row.ts';
import { deleteNote } from './delete-note.ts';
import { passagesHere } from './passages-here.ts';
import { saveNote } from './save-note.ts';

const passage = (exact: string): Passage => ({ exact, prefix: '', suffix: '', start: 0 });
const about = (exact: string) => buildContent('Zu früh', { passage: passage(exact) });
const placeKey = placeKeyOf(place);

describe('passages of a place', () => {
  it('are those of own and team notes here, until a note is thrown away', async () => {
    const book = openTestNotebook();
    const save = async (content: ReturnType<typeof about>) => {
      const saved = await saveNote(book, { draft: buildDraft('', { content }), audience: onlyMe });
      return saved.ok ? saved.value.note.id : '';
    };
    const own = await save(about('um 6 Uhr'));
    await save(buildContent('Ohne Stelle'));
    await save({ ...about('anderswo'), place: { ...place, key: 'CXM-13' } });
    const note = buildTeamNote('', { content: about('die Mahnung') });
    await book.db.teamNotes.put(toTeamNoteRow(note));
    const found = await passagesHere(book, placeKey);
    expect(new Map(found.map((one) => [one.id, one.passage.exact]))).toEqual(
      new Map([
        [own, 'um 6 Uhr'],
        [note.id, 'die Mahnung'],
      ]),
    );
    await deleteNote(book, { noteId: own });
    expect(await passagesHere(book, placeKey)).toEqual([
      { id: note.id, passage: passage('die Mahnung') },
    ]);
  });

  it('are once those of a note that was shared, as they stand here', async () => {
    const book = openTestNotebook();
    const draft = buildDraft('', { content: about('neu') });
    await saveNote(book, { draft, audience: onlyMe });
    const shared = buildTeamNote('', { id: draft.id, content: about('alt'), mine: true });
    await book.db.teamNotes.put(toTeamNoteRow(shared));
    expect(await passagesHere(book, placeKey)).toEqual([{ id: draft.id, passage: passage('neu') }]);
  });
});
