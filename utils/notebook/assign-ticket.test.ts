import { describe, expect, it } from 'vitest';

import {
  buildContent,
  buildDraft,
  place,
  team,
  withTeam,
} from '../../test/extension/build-notes.ts';
import { openTestNotebook, type TestNotebook } from '../../test/extension/test-notebook.ts';
import { onlyMe, type Audience } from '../domain/audience.ts';
import { ticketPlace } from '../domain/created-ticket.ts';
import { placeKeyOf, type Place } from '../domain/place.ts';
import { assignTicket } from './assign-ticket.ts';
import { hasNotesHere } from './has-notes-here.ts';
import { listWritings } from './list-writings.ts';
import { openPlace } from './open-place.ts';
import { saveDraft } from './save-draft.ts';
import { saveNote } from './save-note.ts';

const form: Place = { ...place, kind: 'new-issue', key: null, title: 'Mahnlauf', url: null };
const ticket = ticketPlace(place.site, { key: 'CXM-31', summary: 'Mahnlauf umstellen' });
const formKey = placeKeyOf(form);
const ticketKey = placeKeyOf(ticket);
const inForm = (change: string) =>
  buildDraft(change, { content: buildContent(change, { place: form }) });

async function write(book: TestNotebook, change: string, audience: Audience = onlyMe) {
  const saved = await saveNote(book, { draft: inForm(change), audience });
  if (!saved.ok) throw new Error(saved.error.kind);
  return saved.value.note;
}

async function keep(book: TestNotebook, change: string) {
  const kept = await saveDraft(book, { draft: inForm(change) });
  if (!kept.ok) throw new Error(kept.error.kind);
  return kept.value;
}

async function shownAt(book: TestNotebook, at: Place) {
  const opened = await openPlace(book, { place: at });
  if (!opened.ok) throw new Error(opened.error.kind);
  const { own, drafts } = opened.value;
  return {
    notes: own.map(({ note }) => note.content.change),
    drafts: drafts.map(({ content }) => content.change),
    own,
  };
}

describe('assigning a ticket', () => {
  it('moves notes and drafts with title, key and address, and tells both places', async () => {
    const book = openTestNotebook();
    const note = await write(book, 'gespeichert');
    await keep(book, 'angefangen');
    book.told.length = 0;
    expect(await assignTicket(book, { from: form, to: ticket })).toEqual({
      ok: true,
      value: { notes: 1, drafts: 1 },
    });
    expect(book.told).toEqual([[formKey, ticketKey]]);
    expect(await shownAt(book, form)).toMatchObject({ notes: [], drafts: [] });
    const there = await shownAt(book, ticket);
    expect(there).toMatchObject({ notes: ['gespeichert'], drafts: ['angefangen'] });
    expect(there.own[0]).toMatchObject({
      note: { id: note.id, createdAt: note.createdAt, content: { place: ticket } },
      cameFrom: form,
    });
    expect(await hasNotesHere(book, ticketKey)).toBe(true);
    expect(await hasNotesHere(book, formKey)).toBe(false);
  });

  it('done once more changes nothing and tells nobody', async () => {
    const book = openTestNotebook();
    await write(book, 'einmal');
    await assignTicket(book, { from: form, to: ticket });
    const before = await book.db.notes.toArray();
    book.told.length = 0;
    expect(await assignTicket(book, { from: form, to: ticket })).toEqual({
      ok: true,
      value: { notes: 0, drafts: 0 },
    });
    expect(await book.db.notes.toArray()).toEqual(before);
    expect(book.told).toEqual([]);
  });

  it('moves only what is meant', async () => {
    const book = openTestNotebook();
    const meant = await write(book, 'für dieses');
    await write(book, 'für ein anderes');
    const draft = await keep(book, 'auch für ein anderes');
    await assignTicket(book, { from: form, to: ticket, only: [meant.id] });
    expect(await shownAt(book, ticket)).toMatchObject({ notes: ['für dieses'], drafts: [] });
    expect(await shownAt(book, form)).toMatchObject({ notes: ['für ein anderes'] });
    await assignTicket(book, { from: form, to: ticket, only: [draft.id] });
    expect((await shownAt(book, ticket)).drafts).toEqual(['auch für ein anderes']);
  });

  it('leads back, and on to another ticket, and remembers where it began', async () => {
    const book = openTestNotebook();
    await write(book, 'wandert');
    const other = ticketPlace(place.site, { key: 'CXM-32', summary: '' });
    await assignTicket(book, { from: form, to: ticket });
    await assignTicket(book, { from: ticket, to: other });
    expect((await shownAt(book, other)).own[0]).toMatchObject({ cameFrom: form });
    await assignTicket(book, { from: other, to: form });
    const [back] = (await shownAt(book, form)).own;
    expect(back?.note.content.place).toEqual(form);
    expect(back).not.toHaveProperty('cameFrom');
  });

  it('of a shared note is an edit that goes to the team', async () => {
    const book = openTestNotebook();
    await book.db.teams.put(team);
    const note = await write(book, 'geteilt', withTeam);
    const [share] = await book.db.outbox.toArray();
    await book.db.outbox.update(share!.order, { seq: 1 });
    await assignTicket(book, { from: form, to: ticket });
    const rows = await book.db.outbox.where('noteId').equals(note.id).sortBy('order');
    expect(rows.map(({ mutation }) => mutation)).toMatchObject([
      { name: 'note.share@1' },
      { name: 'note.edit@1', args: { content: { place: { key: 'CXM-31' } } } },
    ]);
    expect(await book.db.notes.get(note.id)).toMatchObject({ version: 2, sync: 'pending' });
  });

  it('refuses places that are no tickets', async () => {
    const book = openTestNotebook();
    await write(book, 'bleibt');
    const board: Place = { ...form, kind: 'board' };
    const nameless: Place = { ...ticket, key: null };
    const unsafe: Place = { ...ticket, url: 'javascript:alert(1)' };
    for (const to of [board, nameless, unsafe])
      expect(await assignTicket(book, { from: form, to })).toMatchObject({ ok: false });
    expect((await shownAt(book, form)).notes).toEqual(['bleibt']);
  });

  it('takes an unfinished edit along with its note', async () => {
    const book = openTestNotebook();
    const { id } = await write(book, 'erste Fassung');
    const edit = { ...inForm('erste Fassung, länger'), editsNote: id };
    await saveDraft(book, { draft: edit });
    await assignTicket(book, { from: form, to: ticket, only: [id] });
    expect((await shownAt(book, ticket)).drafts).toEqual(['erste Fassung, länger']);
  });
});

describe('a window that has not heard of the move', () => {
  it('writes on in the draft where it stands now, and loses and doubles nothing', async () => {
    const book = openTestNotebook();
    const kept = await keep(book, 'Mahnung');
    await assignTicket(book, { from: form, to: ticket });
    book.told.length = 0;
    const content = { ...kept.content, change: 'Mahnung kommt früher' };
    expect(await saveDraft(book, { draft: { ...kept, content } })).toMatchObject({
      ok: true,
      value: { id: kept.id, placeKey: ticketKey, content: { place: ticket } },
    });
    expect(book.told).toEqual([[formKey, ticketKey]]);
    expect(await shownAt(book, form)).toMatchObject({ drafts: [] });
    expect((await shownAt(book, ticket)).drafts).toEqual(['Mahnung kommt früher']);
    expect((await book.db.drafts.get(kept.id))?.cameFrom).toEqual(form);
  });

  it('saves the draft as a note of the ticket', async () => {
    const book = openTestNotebook();
    const kept = await keep(book, 'fertig');
    await assignTicket(book, { from: form, to: ticket });
    await saveNote(book, { draft: kept, audience: onlyMe });
    const { own, drafts } = await shownAt(book, ticket);
    expect(own).toMatchObject([{ note: { id: kept.id, content: { place: ticket } } }]);
    expect(own[0]?.cameFrom).toEqual(form);
    expect(drafts).toEqual([]);
  });

  it('saves an edit without moving the note back', async () => {
    const book = openTestNotebook();
    const { id } = await write(book, 'alt');
    const edit = { ...inForm('alt und neu'), editsNote: id };
    await assignTicket(book, { from: form, to: ticket });
    await saveNote(book, { draft: edit, audience: onlyMe });
    expect((await shownAt(book, ticket)).notes).toEqual(['alt und neu']);
    expect((await shownAt(book, form)).notes).toEqual([]);
  });

  it('moves it back the same way', async () => {
    const book = openTestNotebook();
    const kept = await keep(book, 'hin und her');
    await assignTicket(book, { from: form, to: ticket });
    const moved = (await book.db.drafts.get(kept.id))!.draft;
    await assignTicket(book, { from: ticket, to: form });
    const content = { ...moved.content, change: 'hin und her und weiter' };
    await saveDraft(book, { draft: { ...moved, content } });
    expect((await shownAt(book, form)).drafts).toEqual(['hin und her und weiter']);
  });
});

describe('what was written in a form', () => {
  const since = Date.parse('2026-11-21T08:00:00Z');

  it('is listed with its summary, edits apart', async () => {
    const book = openTestNotebook();
    const openedAt = book.now();
    const note = await write(book, 'Notiz');
    await saveDraft(book, { draft: { ...inForm('Änderung'), editsNote: note.id } });
    const draft = await keep(book, 'Entwurf');
    const found = await listWritings(book, { placeKeys: [formKey], openedAt }, since);
    expect(found.map(({ id }) => id)).toEqual([note.id, draft.id]);
    expect(found[0]).toMatchObject({
      title: 'Mahnlauf',
      container: 'CXM',
      here: true,
      place: form,
    });
  });

  it('is told apart from what was written in an earlier one, and what is old is left', async () => {
    const book = openTestNotebook();
    const earlier = await write(book, 'vorhin');
    book.pass(60_000);
    const openedAt = book.now();
    book.pass(5_000);
    const now = await write(book, 'jetzt');
    const form = { placeKeys: [formKey], openedAt };
    const found = await listWritings(book, form, since);
    expect(found.map(({ id, here }) => [id, here])).toEqual([
      [earlier.id, false],
      [now.id, true],
    ]);
    expect(await listWritings(book, form, openedAt)).toHaveLength(1);
    expect(await listWritings(book, { placeKeys: [ticketKey], openedAt }, since)).toEqual([]);
  });
});
