import { beforeEach, describe, expect, it } from 'vitest';

import { place } from '../../test/extension/build-notes.ts';
import { openTestNotebook, type TestNotebook } from '../../test/extension/test-notebook.ts';
import { buildMoment, nudgesOf, telling } from '../../test/extension/test-nudges.ts';
import { MAX_ASKED_TEXT } from '../domain/asked-nudge.ts';
import { emptyNudgeHistory } from '../domain/nudge-history.ts';
import { nudgeTypes } from '../domain/nudge.ts';
import { unlearn } from '../nudges/decide/learn.ts';
import { asksToSwitchOff, halvingsOf, tirednessOfType } from '../nudges/decide/tiredness.ts';
import {
  readAsked,
  readNudgeHistory,
  readNudgeSettings,
  readWorkProfile,
} from '../storage/nudge-store.ts';
import { answerNudge } from './answer-nudge.ts';
import { changeHistory } from './change-history.ts';
import { changeNudgeSettings } from './change-nudge-settings.ts';
import { changeWorkProfile } from './change-work-profile.ts';
import { forgetNudges } from './forget-nudges.ts';
import { keepQuestion } from './keep-question.ts';
import type { NudgeBook } from './nudge-book.ts';
import { snoozeNudges } from './snooze-nudges.ts';
import { speakUp } from './speak-up.ts';

const DAY = 86_400_000;
let book: TestNotebook;
let nudges: NudgeBook;
beforeEach(() => {
  book = openTestNotebook();
  nudges = nudgesOf(book);
});

let things = 0;
/** A nudge about something new, as soon as one may come. */
async function nudge(): Promise<string> {
  for (let day = 0; day < 60; day += 1) {
    const at = { ...place, key: `CXM-${(things += 1)}`, title: `Mahnlauf ${things}` };
    const said = await speakUp(nudges, buildMoment({ place: at }), telling);
    if (said.kind === 'nudge') return said.id;
    book.pass(DAY);
  }
  throw new Error('No nudge came within 60 days.');
}
const shown = async () => (await readNudgeHistory(book.db)).shown;
const dismissed = { kind: 'dismissed', why: null } as const;

describe('what people do with a card', () => {
  it('is written down; the last word holds, and going away is none', async () => {
    const id = await nudge();
    await answerNudge(nudges, { id, answer: { kind: 'later' } });
    await answerNudge(nudges, { id, answer: { kind: 'ignored' } });
    expect(await shown()).toMatchObject([{ outcome: 'later' }]);
    await answerNudge(nudges, { id, answer: { kind: 'used' } });
    expect(await shown()).toMatchObject([{ outcome: 'used' }]);
    await answerNudge(nudges, { id: 'long forgotten', answer: dismissed });
    expect(await shown()).toMatchObject([{ outcome: 'used' }]);
  });

  it('silences with "later", for as long as was chosen', async () => {
    const id = await nudge();
    await answerNudge(nudges, { id, answer: { kind: 'later' }, snooze: 'fortnight' });
    const { snooze } = await readNudgeSettings(book.db);
    expect(snooze).toMatchObject({ choice: 'fortnight', until: book.now() + 14 * DAY });
    await snoozeNudges(nudges, null);
    expect((await readNudgeSettings(book.db)).snooze).toBeNull();
  });

  it('asks after the third refusal, and a type that is switched on again begins anew', async () => {
    const asked: unknown[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const answered = await answerNudge(nudges, { id: await nudge(), answer: dismissed });
      asked.push(answered.askToSwitchOff);
    }
    expect(asked).toEqual([null, null, 'new-issue']);
    const tired = await readNudgeHistory(book.db);
    expect(halvingsOf(tirednessOfType(tired, 'new-issue'))).toBeGreaterThan(0);
    await changeNudgeSettings(nudges, { typesOff: ['new-issue', 'meeting-page'] });
    expect(asksToSwitchOff(await readNudgeHistory(book.db), 'new-issue')).toBe(true);
    await changeNudgeSettings(nudges, { typesOff: ['meeting-page'] });
    const rested = await readNudgeHistory(book.db);
    expect(halvingsOf(tirednessOfType(rested, 'new-issue'))).toBe(0);
    expect(rested.places).toEqual(tired.places);
  });

  it('teaches with "falsch erkannt", which can be taken back', async () => {
    const id = await nudge();
    await answerNudge(nudges, { id, answer: { kind: 'dismissed', why: 'misread' } });
    const learnt = await readNudgeHistory(book.db);
    expect(learnt.corrections).toMatchObject([{ id, words: ['Mahnlauf'] }]);
    await changeHistory(nudges, (history) => unlearn(history, id));
    expect((await readNudgeHistory(book.db)).corrections).toEqual([]);
  });

  it('keeps the words of the question, as long as the nudge is listed', async () => {
    const id = await nudge();
    await keepQuestion(nudges, { id, key: 'q1', text: 'W'.repeat(2_000) });
    await keepQuestion(nudges, { id: 'long forgotten', key: 'q2', text: 'Wer?' });
    expect(await readAsked(book.db)).toMatchObject([
      { id, question: { key: 'q1', text: 'W'.repeat(MAX_ASKED_TEXT) } },
    ]);
  });
});

describe('what people set', () => {
  it('changes nothing that cannot be used, and never the snooze', async () => {
    await snoozeNudges(nudges, 'today');
    const before = await readNudgeSettings(book.db);
    const change = { perWeek: 7, snooze: null, typesOff: [...nudgeTypes] };
    expect(await changeNudgeSettings(nudges, change)).toEqual({
      ...before,
      typesOff: [...nudgeTypes],
    });
    expect(await readNudgeSettings(book.db)).toMatchObject({ snooze: { choice: 'today' } });
  });

  it('forgets all about nudges and nothing about the person', async () => {
    const id = await nudge();
    await keepQuestion(nudges, { id, key: 'q', text: 'Wer merkt es?' });
    await answerNudge(nudges, { id, answer: { kind: 'dismissed', why: 'misread' } });
    await changeNudgeSettings(nudges, { perWeek: 1 });
    await changeWorkProfile(nudges, { role: 'accounting', opening: 'answered' });
    await forgetNudges(nudges);
    expect(await readNudgeHistory(book.db)).toEqual(emptyNudgeHistory);
    expect(await readAsked(book.db)).toEqual([]);
    expect(await readNudgeSettings(book.db)).toMatchObject({ perWeek: 1 });
    expect(await readWorkProfile(book.db)).toMatchObject({ role: 'accounting' });
  });

  it('keeps of a work profile what was there where the change cannot be used', async () => {
    await changeWorkProfile(nudges, { role: 'accounting', workArea: 'Mahnwesen' });
    const kept = await changeWorkProfile(nudges, { role: 'no role?', workArea: 'x'.repeat(81) });
    expect(kept).toEqual({ role: 'accounting', workArea: 'Mahnwesen', opening: 'open' });
  });
});
