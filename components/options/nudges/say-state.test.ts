import { describe, expect, it } from 'vitest';

import { emptyNudgeHistory, type NudgeHistory } from '../../../utils/domain/nudge-history.ts';
import { defaultNudgeSettings, type NudgeSettings } from '../../../utils/domain/nudge-settings.ts';
import { nudgeTypes } from '../../../utils/domain/nudge.ts';
import { commonTexts } from '../../../utils/i18n/common/common-texts.ts';
import type { Language } from '../../../utils/i18n/language.ts';
import { nudgesTexts } from '../../../utils/i18n/nudges/nudges-texts.ts';
import { explain } from '../../../utils/nudges/decide/explain.ts';
import { sayState } from './say-state.ts';
import { snoozedUntil } from './snoozed-until.ts';

/** A Saturday, 14:30. */
const now = new Date(2026, 10, 21, 14, 30).getTime();
const HOUR = 3_600_000;
const offsetAt = (at: number) => -new Date(at).getTimezoneOffset();
const day = Math.floor((now + offsetAt(now) * 60_000) / (24 * HOUR));

const clock = { wall: now, felt: now, offsets: [0] };
const came = (at: number): NudgeHistory['shown'][number] => ({
  id: String(at),
  type: 'create-dialog',
  reason: 'customers-notice',
  title: 'Mahnlauf',
  project: 'a|B',
  words: [],
  touchpoint: null,
  friction: null,
  at,
  felt: at,
  day: Math.floor((at + offsetAt(at) * 60_000) / (24 * HOUR)),
  outcome: 'used',
  why: null,
  kept: false,
  forgiven: false,
});

function controlOf(part: Partial<NudgeSettings>, history: Partial<NudgeHistory> = {}) {
  const settings = { ...defaultNudgeSettings, ...part };
  const past = { ...emptyNudgeHistory, clock, ...history };
  const explanation = explain(past, settings, { at: now, offsetAt });
  return { settings, explanation, questions: {}, sites: [] };
}

function say(...[part, history]: Parameters<typeof controlOf>) {
  const language: Language = 'de';
  const texts = nudgesTexts(language).state;
  return sayState(controlOf(part, history), now, {
    texts,
    common: commonTexts(language),
    language,
  });
}

const pause = (until: number): NudgeSettings['snooze'] => ({
  choice: 'fortnight',
  until,
  feltUntil: until,
  day,
});

describe('how it stands', () => {
  it('is on, with the count and no time to wait for', () => {
    expect(say({})).toEqual({
      tone: 'on',
      head: 'Hinweise sind an.',
      count: 'Heute kam noch keiner (höchstens 1), diese Woche keiner von höchstens 3.',
      next: 'Der nächste kann jederzeit kommen, wenn er sich lohnt.',
    });
  });

  it('says when the next one may come, and what it waits for', () => {
    const { next, count } = say({ perWeek: 2 }, { shown: [came(now - 2 * HOUR)] });
    expect(next).toBe(
      'Der nächste kommt frühestens morgen gegen 12:30. Mehr als einer am Tag kommt nie.',
    );
    expect(count).toBe('Heute kam 1 (höchstens 1), diese Woche 1 von höchstens 2.');
  });

  it('says never, and why, when all is off', () => {
    const { tone, head, next } = say({ allOff: true });
    expect([tone, head]).toEqual(['off', 'Hinweise sind aus.']);
    expect(next).toBe('Der nächste kommt gar nicht, solange alles aus ist.');
  });

  it('says never, and why, when every occasion is off or all hours are quiet', () => {
    expect(say({ typesOff: [...nudgeTypes] }).next).toContain('solange jeder Anlass aus ist');
    const always = { from: 0, to: 0, days: [1, 2, 3, 4, 5, 6, 7] };
    expect(say({ quietHours: [always] }).next).toContain('solange immer Ruhezeit ist');
  });

  it('is a pause while one was chosen or hours are quiet', () => {
    const snoozed = say({ snooze: pause(now + 3 * HOUR) });
    expect([snoozed.tone, snoozed.head]).toEqual([
      'pause',
      'Hinweise machen Pause bis heute, 17:30.',
    ]);
    expect(snoozed.next).toBe('Der nächste kommt frühestens heute gegen 17:30.');
    const quiet = say({ quietHours: [{ from: 14 * 60, to: 15 * 60, days: [6] }] });
    expect([quiet.tone, quiet.head]).toEqual(['pause', 'Gerade kann keiner kommen.']);
    expect(quiet.next).toContain('heute gegen 15:00. Gerade ist Ruhezeit.');
  });
});

describe('snoozedUntil', () => {
  it('knows no pause without one, nor one that is over', () => {
    expect(snoozedUntil(controlOf({}), now)).toBe(null);
    expect(snoozedUntil(controlOf({ snooze: pause(now - 1) }), now)).toBe(null);
  });

  it('ends when felt time gets there first', () => {
    const early = { ...pause(now + 5 * HOUR)!, feltUntil: now + HOUR };
    expect(snoozedUntil(controlOf({ snooze: early }), now)).toBe(now + HOUR);
    const over = { ...early, feltUntil: now - HOUR };
    expect(snoozedUntil(controlOf({ snooze: over }), now)).toBe(null);
  });

  it('goes by the clock where every occasion is off', () => {
    const control = controlOf({ typesOff: [...nudgeTypes], snooze: pause(now + HOUR) });
    expect(snoozedUntil(control, now)).toBe(now + HOUR);
  });
});
