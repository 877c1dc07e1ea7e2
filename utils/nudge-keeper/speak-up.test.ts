import { beforeEach, describe, expect, it } from 'vitest';

import { place } from '../../test/extension/build-notes.ts';
import { openTestNotebook, type TestNotebook } from '../../test/extension/test-notebook.ts';
import { buildMoment, internal, nudgesOf, telling } from '../../test/extension/test-nudges.ts';
import { placeKeyOf } from '../domain/place.ts';
import { readAsked, readNudgeHistory } from '../storage/nudge-store.ts';
import { changeNudgeSettings } from './change-nudge-settings.ts';
import { recallNudges } from './recall-nudges.ts';
import { snoozeNudges } from './snooze-nudges.ts';
import { speakUp } from './speak-up.ts';
import { staySilentUnread } from './stay-silent-unread.ts';

const DAY = 86_400_000;
const other = { ...place, key: 'CXM-13', title: 'Rechnung ohne Anschrift' };

let book: TestNotebook;
beforeEach(() => {
  book = openTestNotebook();
});
const speak = (over = {}, analysis = telling) =>
  speakUp(nudgesOf(book), buildMoment(over), analysis);
const stayUnread = (over = {}) => staySilentUnread(nudgesOf(book), buildMoment(over));

describe('speaking up', () => {
  it('stores the nudge with its place before anybody shows it', async () => {
    const said = await speak();
    if (said.kind !== 'nudge') throw new Error(said.why);
    expect(said).toMatchObject({ nudge: { words: ['Mahnlauf'] }, at: book.now() });
    const { shown } = await readNudgeHistory(book.db);
    expect(shown).toMatchObject([{ id: said.id, outcome: 'open', title: place.title }]);
    const asked = { id: said.id, placeKey: placeKeyOf(place), question: null };
    expect(await readAsked(book.db)).toEqual([asked]);
  });

  it('[CAP-3] counts although a word of the text is longer than any word', async () => {
    const [word] = telling.words;
    if (!word) throw new Error('No word tells.');
    const endless = { ...telling, words: [{ ...word, text: 'Mahnlauf'.repeat(100) }] };
    expect(await speak({}, endless)).toMatchObject({ kind: 'nudge' });
    expect((await readNudgeHistory(book.db)).shown).toHaveLength(1);
    const more = await speak({ type: 'announcement', announces: 'go-live', place: other });
    expect(more).toEqual({ kind: 'silence', why: 'day-cap' });
  });

  it('stores why it was silent, and the look at the clock with it', async () => {
    expect(await speak({}, internal)).toEqual({ kind: 'silence', why: 'internal' });
    const { silences, clock, shown } = await readNudgeHistory(book.db);
    expect(silences).toMatchObject([{ silence: { kind: 'internal', impact: 0.1 }, times: 1 }]);
    expect(clock?.wall).toBe(book.now());
    expect(shown).toEqual([]);
    expect(await readAsked(book.db)).toEqual([]);
  });

  it('gives one nudge to two tabs that ask at the same moment, over different things', async () => {
    const said = await Promise.all([speak(), speak({ place: other }), speak()]);
    expect(said.filter(({ kind }) => kind === 'nudge')).toHaveLength(1);
    expect((await readNudgeHistory(book.db)).shown).toHaveLength(1);
  });

  it('keeps its caps over restarts, also without any answer', async () => {
    await speak();
    book = book.reopen();
    book.pass(DAY / 2);
    expect(await speak({ place: other })).toEqual({ kind: 'silence', why: 'day-cap' });
    book = book.reopen();
    book.pass(3 * DAY);
    expect(await speak()).toEqual({ kind: 'silence', why: 'same-place' });
    expect(await speak({ place: other })).toMatchObject({ kind: 'nudge' });
  });

  it('counts from the moment it is stored: what fails on the way is not shown and does not count', async () => {
    book.db.nudges.hook('creating', (key) => {
      if (key === 'asked') throw new Error('full');
    });
    await expect(speak()).rejects.toThrow('full');
    expect((await readNudgeHistory(book.db)).shown).toEqual([]);
  });
});

describe('staying silent without reading', () => {
  it.each([
    ['typing', { typing: true }],
    ['hidden', { visible: false }],
    ['panel-open', { panelOpen: true }],
    ['already-noted', { noted: true }],
    ['not-author', { isAuthor: null }],
  ] as const)('knows %s at once, and stores it', async (why, over) => {
    expect(await stayUnread(over)).toBe(why);
    expect((await readNudgeHistory(book.db)).silences).toMatchObject([{ silence: { kind: why } }]);
  });

  it('needs the text where nothing else speaks against it, and stores nothing then', async () => {
    expect(await stayUnread()).toBeNull();
    expect(await book.db.nudges.toArray()).toEqual([]);
  });

  it('spares the page the reading while nothing may come: off, snoozed, one came today', async () => {
    const nudges = nudgesOf(book);
    await changeNudgeSettings(nudges, { typesOff: ['new-issue'] });
    expect(await stayUnread()).toBe('type-off');
    await changeNudgeSettings(nudges, { typesOff: [], sitesOff: [place.site.toUpperCase()] });
    expect(await stayUnread()).toBe('site-off');
    await changeNudgeSettings(nudges, { sitesOff: [], allOff: true });
    expect(await stayUnread()).toBe('all-off');
    await changeNudgeSettings(nudges, { allOff: false });
    await snoozeNudges(nudges, 'hour');
    expect(await stayUnread()).toBe('snoozed');
    await snoozeNudges(nudges, null);
    await speak();
    expect(await stayUnread()).toBe('same-place');
    expect(await stayUnread({ place: other })).toBe('day-cap');
    const { explanation } = await recallNudges(nudges);
    expect(explanation.caps.today).toEqual({ count: 1, most: 1 });
    expect(explanation.silences[0]).toMatchObject({ silence: { kind: 'day-cap' } });
  });
});
