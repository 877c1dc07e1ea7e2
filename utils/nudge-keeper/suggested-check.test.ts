import { beforeEach, describe, expect, it } from 'vitest';

import { buildContent, buildDraft, place } from '../../test/extension/build-notes.ts';
import { openTestNotebook, type TestNotebook } from '../../test/extension/test-notebook.ts';
import { buildMoment, nudgesOf, telling } from '../../test/extension/test-nudges.ts';
import { onlyMe } from '../domain/audience.ts';
import type { NudgeAnswer } from '../domain/nudge-history.ts';
import type { Moment } from '../domain/nudge.ts';
import type { Place } from '../domain/place.ts';
import { saveDraft } from '../notebook/save-draft.ts';
import { saveNote } from '../notebook/save-note.ts';
import { readNudgeHistory } from '../storage/nudge-store.ts';
import { answerNudge } from './answer-nudge.ts';
import { followTicket } from './follow-ticket.ts';
import { hasNoted } from './has-noted.ts';
import { keepQuestion } from './keep-question.ts';
import type { NudgeBook } from './nudge-book.ts';
import { speakUp } from './speak-up.ts';
import { suggestedCheckFor } from './suggested-check.ts';

const form: Place = { ...place, kind: 'new-issue', key: null, title: 'Mahnlauf drei Tage früher' };
const ticket: Place = { ...place, key: 'CXM-40', title: form.title };
const renamed: Place = { ...ticket, title: 'Etwas ganz anderes' };

let book: TestNotebook;
let nudges: NudgeBook;
beforeEach(() => {
  book = openTestNotebook();
  nudges = nudgesOf(book);
});

async function ask(at: Place, type: Moment['type'] = 'new-issue', answer?: NudgeAnswer) {
  const said = await speakUp(nudges, buildMoment({ place: at, type }), telling);
  if (said.kind === 'silence') throw new Error(said.why);
  await keepQuestion(nudges, { id: said.id, key: 'q', text: 'Wer bekommt eine Mahnung?' });
  if (answer) await answerNudge(nudges, { id: said.id, answer });
  book.pass(1_000);
  return said.id;
}
async function note(at: Place) {
  const draft = buildDraft('x', { content: buildContent('x', { place: at }) });
  await saveNote(book, { draft, audience: onlyMe });
}
const suggested = (at: Place) => suggestedCheckFor(nudges, at);

describe('the check that a nudge suggests', () => {
  it('begins with its question, touchpoint and friction at its place, and nowhere else', async () => {
    const nudgeId = await ask(place);
    expect(await suggested(place)).toEqual({
      nudgeId,
      question: 'Wer bekommt eine Mahnung?',
      touchpoint: 'billing',
      friction: 'process_error',
      chosen: false,
    });
    expect(await suggested({ ...place, key: 'CXM-99' })).toBeNull();
  });

  it.each([
    [{ kind: 'used' }, { chosen: true }],
    [{ kind: 'later' }, { chosen: false }],
  ] as const)('still stands after %o', async (answer, expected) => {
    await ask(place, 'new-issue', answer);
    expect(await suggested(place)).toMatchObject(expected);
  });

  it.each([{ kind: 'dismissed', why: 'checked' }, { kind: 'ignored' }] as const)(
    'is over after %o',
    async (answer) => {
      await ask(place, 'new-issue', answer);
      expect(await suggested(place)).toBeNull();
    },
  );

  it('is over with the first note there, and not because of an older one', async () => {
    await note(place);
    book.pass(1_000);
    await ask(place);
    expect(await suggested(place)).not.toBeNull();
    await note(place);
    expect(await suggested(place)).toBeNull();
  });

  it('says nothing of a nudge whose card was never drawn', async () => {
    await speakUp(nudges, buildMoment(), telling);
    expect(await suggested(place)).toBeNull();
  });
});

describe('a nudge in the form for a new ticket', () => {
  it('suggests while its title is typed on, and not in the next form', async () => {
    await ask(form, 'create-dialog');
    expect(await suggested({ ...form, title: `${form.title} starten` })).not.toBeNull();
    expect(await suggested({ ...form, title: 'Mahnlauf' })).not.toBeNull();
    expect(await suggested({ ...form, title: 'Rechnung als PDF' })).toBeNull();
    expect(await suggested({ ...form, title: '' })).toBeNull();
  });

  it('suggests at the ticket that bears the same title, in the same project', async () => {
    await ask(form, 'create-dialog', { kind: 'later' });
    expect(await suggested(ticket)).toMatchObject({ chosen: false });
    expect(await suggested({ ...ticket, container: 'OPS' })).toBeNull();
    await note(ticket);
    expect(await suggested(ticket)).toBeNull();
  });

  it('follows to the ticket it is known to have become, which has had its nudge', async () => {
    await ask(form, 'create-dialog', { kind: 'later' });
    expect(await suggested(renamed)).toBeNull();
    await followTicket(nudges, { from: form, to: renamed });
    expect(await suggested(renamed)).not.toBeNull();
    book.pass(10 * 86_400_000);
    const again = await speakUp(nudges, buildMoment({ place: renamed }), telling);
    expect(again).toEqual({ kind: 'silence', why: 'same-place' });
  });

  it('follows on when it was the wrong ticket, and leaves alone what is about something else', async () => {
    await ask(form, 'create-dialog', { kind: 'later' });
    await followTicket(nudges, { from: { ...form, title: 'Rechnung' }, to: renamed });
    expect(await suggested(renamed)).toBeNull();
    await followTicket(nudges, { from: form, to: renamed });
    expect(await suggested(renamed)).not.toBeNull();
    const { places } = await readNudgeHistory(book.db);
    const right = { ...renamed, key: 'CXM-41' };
    await followTicket(nudges, { from: renamed, to: right });
    expect(await suggested(right)).not.toBeNull();
    expect(await suggested(renamed)).toBeNull();
    expect((await readNudgeHistory(book.db)).places.length).toBeGreaterThan(places.length);
  });

  it('stays with a ticket that was asked about as itself', async () => {
    await ask(place);
    await followTicket(nudges, { from: place, to: ticket });
    expect(await suggested(place)).not.toBeNull();
  });
});

describe('what the person has noted', () => {
  it('counts at its place, saved or only begun', async () => {
    expect(await hasNoted(nudges, place)).toBe(false);
    await saveDraft(book, { draft: buildDraft('  ') });
    expect(await hasNoted(nudges, place)).toBe(false);
    await saveDraft(book, { draft: buildDraft('Erst ange') });
    expect(await hasNoted(nudges, place)).toBe(true);
    await note(ticket);
    expect(await hasNoted(nudges, ticket)).toBe(true);
  });

  it('counts in a form by its title, for all forms of a project are one place', async () => {
    await note(form);
    expect(await hasNoted(nudges, { ...form, title: `${form.title} starten` })).toBe(true);
    expect(await hasNoted(nudges, { ...form, title: 'Rechnung als PDF' })).toBe(false);
  });
});
