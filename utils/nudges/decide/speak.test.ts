import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Analysis } from '../../domain/analysis.ts';
import { nudgeHistorySchema } from '../../domain/nudge-history-schema.ts';
import { emptyNudgeHistory, KEPT } from '../../domain/nudge-history.ts';
import type { NudgeAnswer, NudgeHistory } from '../../domain/nudge-history.ts';
import { momentSchema } from '../../domain/nudge-schema.ts';
import { nudgeSettingsSchema } from '../../domain/nudge-settings-schema.ts';
import { defaultNudgeSettings } from '../../domain/nudge-settings.ts';
import type { NudgeSettings } from '../../domain/nudge-settings.ts';
import type { Silence } from '../../domain/nudge-silence.ts';
import type { Moment } from '../../domain/nudge.ts';
import { analyse } from '../analyse.ts';
import { answer } from './answer.ts';
import { compact } from './compact.ts';
import { decide } from './decide.ts';
import { explain } from './explain.ts';
import { unlearn } from './learn.ts';
import { rememberPlace } from './places.ts';
import { snooze } from './snooze.ts';
import { look, speak } from './speak.ts';
import { forgive } from './tiredness.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Monday, 9 a.m. UTC. */
const MONDAY = Date.UTC(2026, 5, 1, 9);
const utc = () => 0;

const telling: Analysis = {
  impact: 0.9,
  touchpoints: [{ key: 'billing', confidence: 0.8, words: [] }],
  frictions: [{ key: 'process_error', confidence: 0.6, words: [] }],
  words: [
    { field: 'title', start: 0, end: 8, text: 'Mahnlauf', speaksFor: 'customer', weight: 2 },
    { field: 'title', start: 9, end: 15, text: 'Server', speaksFor: 'internal', weight: -1 },
  ],
};

function moment(number: number, change: Partial<Moment> = {}): Moment {
  return momentSchema.parse({
    type: 'new-issue',
    place: {
      product: 'jira',
      site: 'https://acme.example.org',
      kind: 'issue',
      key: `CXM-${number}`,
      container: 'CXM',
      title: `Mahnlauf ${number}`,
      url: null,
    },
    announces: null,
    isAuthor: true,
    typing: false,
    fullscreen: false,
    presenting: false,
    visible: true,
    panelOpen: false,
    noted: false,
    ...change,
  });
}

const silenceOf = (
  here: Moment,
  history: NudgeHistory = emptyNudgeHistory,
  at = MONDAY,
  settings: NudgeSettings = defaultNudgeSettings,
  analysis: Analysis | null = telling,
): Silence | null => decide(here, analysis, history, settings, { at, offsetAt: utc }).silence;

const speakAt = (
  history: NudgeHistory,
  at: number,
  here: Moment,
  settings = defaultNudgeSettings,
) => speak(here, telling, history, settings, { at, offsetAt: utc, id: `${at}` });

/** Asks every four hours, with something new each time, and answers all; the times at which something came. */
function live(hours: number, given: NudgeAnswer, history = emptyNudgeHistory, from = MONDAY) {
  const times: number[] = [];
  let asked = 0;
  for (let hour = 0; hour < hours; hour += 4) {
    const at = from + hour * HOUR;
    const spoken = speakAt(history, at, moment(at / HOUR));
    history = spoken.history;
    if (!spoken.nudge) continue;
    times.push(hour);
    const answered = answer(history, `${at}`, given, at);
    if (answered.askToSwitchOff) asked ||= times.length;
    history = answered.history;
  }
  return { times, asked, history };
}

describe('decide', () => {
  it('asks about what customers notice, and says why and when next', () => {
    const { nudge } = speakAt(emptyNudgeHistory, MONDAY, moment(1));
    expect(nudge).toMatchObject({
      type: 'new-issue',
      reason: 'customers-notice',
      touchpoint: 'billing',
      friction: 'process_error',
      words: ['Mahnlauf'],
      nextPossibleAt: MONDAY + DAY,
    });
  });

  it.each([
    ['[HAND-1]', { visible: false }, 'hidden'],
    ['[HAND-1]', { presenting: true }, 'presenting'],
    ['[HAND-1]', { fullscreen: true }, 'fullscreen'],
    ['[HAND-2]', { typing: true }, 'typing'],
    ['[HAND-3]', { panelOpen: true }, 'panel-open'],
    ['[HAND-3]', { noted: true }, 'already-noted'],
    ['[HAND-4]', { isAuthor: null }, 'not-author'],
    ['[HAND-4]', { isAuthor: false }, 'not-author'],
  ] as const)('%s is silent with %o', (_, change, kind) => {
    expect(silenceOf(moment(1, change))).toEqual({ kind });
  });

  it('[OFF-1] [OFF-2] [OFF-3] is silent where it was switched off', () => {
    const off = (change: Partial<NudgeSettings>) =>
      silenceOf(moment(1), undefined, undefined, { ...defaultNudgeSettings, ...change })?.kind;
    expect(off({ allOff: true })).toBe('all-off');
    expect(off({ typesOff: ['new-issue'] })).toBe('type-off');
    expect(off({ sitesOff: ['https://ACME.example.org'] })).toBe('site-off');
    expect(
      off({ typesOff: ['meeting-page'], sitesOff: ['https://other.example.org'] }),
    ).toBeUndefined();
  });

  it('[WORTH-1] [WORTH-2] is silent without text and on internal work', () => {
    expect(silenceOf(moment(1), undefined, MONDAY, undefined, null)).toEqual({ kind: 'no-text' });
    const internal = { ...telling, impact: 0.49 };
    expect(silenceOf(moment(1), undefined, MONDAY, undefined, internal)).toEqual({
      kind: 'internal',
      impact: 0.49,
      least: 0.5,
      words: ['Server'],
    });
    expect(
      silenceOf(moment(1, { type: 'meeting-page' }), undefined, MONDAY, undefined, null),
    ).toBeNull();
  });

  it('judges real texts', () => {
    const text = (title: string) =>
      silenceOf(moment(1), undefined, MONDAY, undefined, analyse({ title }));
    expect(text('Mahnungen gehen ab Juli zwei Wochen früher an Kunden')).toBeNull();
    expect(text('Kundentabelle um Spalte erweitern')?.kind).toBe('internal');
  });

  it('[PLACE-1] knows a place by key, by title, and the ticket that came of a dialog', () => {
    const dialog = moment(0, { type: 'create-dialog' });
    dialog.place = { ...dialog.place, kind: 'new-issue', key: null, title: 'Mahnlauf früher' };
    const { history } = speakAt(emptyNudgeHistory, MONDAY, dialog);
    const later = MONDAY + 30 * DAY;
    const created = moment(7);
    expect(silenceOf(created, history, later)?.kind).not.toBe('same-place');
    expect(silenceOf(created, rememberPlace(history, created.place), later)?.kind).toBe(
      'same-place',
    );
    const same = { ...created, place: { ...created.place, title: 'MAHNLAUF, früher!' } };
    expect(silenceOf(same, history, later)?.kind).toBe('same-place');
  });

  it('[TIME-1] snoozes for an hour, a day, a fortnight, and no longer when the clock is set back', () => {
    for (const [choice, hours] of [
      ['hour', 1],
      ['today', 15],
      ['fortnight', 336],
    ] as const) {
      const settings = {
        ...defaultNudgeSettings,
        snooze: snooze(choice, null, { at: MONDAY, offsetAt: utc }),
      };
      expect(nudgeSettingsSchema.parse(settings)).toEqual(settings);
      const start = look(emptyNudgeHistory, { at: MONDAY });
      const history = look(start, { at: MONDAY + (hours / 2) * HOUR });
      const before = silenceOf(moment(1), history, MONDAY + hours * HOUR - 1, settings);
      expect(before).toMatchObject({ kind: 'snoozed', choice });
      expect(silenceOf(moment(1), history, MONDAY + hours * HOUR, settings)).toBeNull();
    }
    const settings = {
      ...defaultNudgeSettings,
      snooze: snooze('hour', null, { at: MONDAY, offsetAt: utc }),
    };
    const back = look(look(emptyNudgeHistory, { at: MONDAY }), { at: MONDAY - 365 * DAY });
    expect(silenceOf(moment(1), back, MONDAY - 365 * DAY + HOUR, settings)).toBeNull();
  });

  it('[TIME-2] keeps quiet hours, over midnight too, and says when they end', () => {
    const settings = {
      ...defaultNudgeSettings,
      quietHours: [{ from: 1080, to: 600, days: [7, 1] }],
    };
    expect(silenceOf(moment(1), undefined, MONDAY, settings)).toEqual({
      kind: 'quiet-hours',
      until: MONDAY + HOUR,
    });
    expect(silenceOf(moment(1), undefined, MONDAY + HOUR, settings)).toBeNull();
    expect(silenceOf(moment(1), undefined, MONDAY + 9 * HOUR, settings)?.kind).toBe('quiet-hours');
    expect(silenceOf(moment(1), undefined, MONDAY + 2 * DAY, settings)).toBeNull();
  });
});

describe('speak', () => {
  it('[CAP-1] [CAP-3] lets a day go by, also when nobody answered', () => {
    const { history } = speakAt(emptyNudgeHistory, MONDAY, moment(1));
    const other = moment(2, { type: 'announcement', announces: 'go-live' });
    expect(silenceOf(other, history, MONDAY + DAY - 1)).toEqual({
      kind: 'day-cap',
      until: MONDAY + DAY,
    });
    expect(speakAt(history, MONDAY + DAY, other).nudge?.reason).toBe('go-live');
  });

  it('[CAP-1] never two on one local day, however long a flight makes it', () => {
    const { history } = speakAt(emptyNudgeHistory, MONDAY, moment(1));
    const later = { at: MONDAY + 25 * HOUR, offsetAt: (at: number) => (at > MONDAY ? -660 : 0) };
    const other = moment(2, { type: 'announcement' });
    expect(decide(other, telling, history, defaultNudgeSettings, later).silence).toEqual({
      kind: 'day-cap',
      until: Date.UTC(2026, 5, 2, 11),
    });
  });

  it('[CAP-2] three a week, fewer when set so, never more', () => {
    for (const [perWeek, most] of [
      [1, 1],
      [2, 2],
      [3, 3],
      [50, 3],
    ] as const) {
      let history = emptyNudgeHistory;
      let count = 0;
      for (let hour = 0; hour < 167; hour++) {
        const type = (['new-issue', 'process-page', 'announcement', 'meeting-page'] as const)[
          hour % 4
        ]!;
        const settings = { ...defaultNudgeSettings, perWeek };
        const spoken = speakAt(history, MONDAY + hour * HOUR, moment(hour, { type }), settings);
        history = spoken.history;
        count += spoken.nudge ? 1 : 0;
      }
      expect(count).toBe(most);
    }
  });

  it('[CAP-3] two tabs with the same old history get one nudge', () => {
    expect(silenceOf(moment(1))).toBeNull();
    expect(silenceOf(moment(2))).toBeNull();
    const { history } = speakAt(emptyNudgeHistory, MONDAY, moment(1));
    expect(speakAt(history, MONDAY, moment(2)).nudge).toBeNull();
  });

  it('[TIRE-1] two dismissals of a type halve its rate, [TIRE-4] the third asks', () => {
    const { times, asked } = live(14 * 24, { kind: 'dismissed', why: null });
    expect(times.slice(0, 3)).toEqual([0, 56, 56 + 112]);
    expect(asked).toBe(3);
  });

  it('[TIRE-2] [TIRE-3] dismissing all leaves twelve a year at most, using all keeps three a week', () => {
    expect(live(365 * 24, { kind: 'dismissed', why: null }).times.length).toBeLessThanOrEqual(12);
    expect(live(365 * 24, { kind: 'used' }).times.length).toBeGreaterThan(150);
  });

  it('[TIRE-3] uses win the rate back: at once to one a week, then slowly', () => {
    const tired = live(365 * 24, { kind: 'dismissed', why: null });
    const again = live(100 * 24, { kind: 'used' }, tired.history, MONDAY + 365 * DAY);
    const gaps = again.times.slice(1).map((time, index) => time - again.times[index]!);
    expect(gaps.slice(0, 4)).toEqual([112, 112, 56, 56]);
  });

  it('[TIRE-4] "behalten" counts anew, [TIRE-5] switching on again forgives', () => {
    const { history } = live(8 * 24, { kind: 'dismissed', why: null });
    const last = history.shown.at(-1)!;
    const asks = (one: NudgeHistory) =>
      explain(one, defaultNudgeSettings, { at: last.at, offsetAt: utc }).types.find(
        ({ type }) => type === 'new-issue',
      );
    expect(asks(history)).toMatchObject({ askToSwitchOff: true, halvings: 1 });
    expect(asks(answer(history, last.id, { kind: 'keep' }, last.at).history)).toMatchObject({
      askToSwitchOff: false,
    });
    expect(asks(forgive(history, 'new-issue'))).toMatchObject({
      askToSwitchOff: false,
      halvings: 0,
    });
  });

  it('[WORTH-3] "falsch erkannt" teaches this project, and can be undone', () => {
    const first = speakAt(emptyNudgeHistory, MONDAY, moment(1)).history;
    const taught = answer(
      first,
      `${MONDAY}`,
      { kind: 'dismissed', why: 'misread' },
      MONDAY,
    ).history;
    const later = MONDAY + 5 * DAY;
    expect(silenceOf(moment(2), taught, later)).toEqual({
      kind: 'learnt',
      impact: 0,
      before: 0.9,
      words: ['Mahnlauf'],
    });
    const elsewhere = moment(3);
    elsewhere.place = { ...elsewhere.place, container: 'FIN' };
    expect(silenceOf(elsewhere, taught, later)).toBeNull();
    expect(silenceOf(moment(2), unlearn(taught, `${MONDAY}`), later)).toBeNull();
    const changed = answer(
      taught,
      `${MONDAY}`,
      { kind: 'dismissed', why: 'checked' },
      MONDAY,
    ).history;
    expect(changed.corrections).toEqual([]);
    const undone = unlearn(taught, `${MONDAY}`);
    expect(answer(undone, `${MONDAY}`, { kind: 'ignored' }, later).history.corrections).toEqual([]);
  });

  it('[WORTH-3] keeps the newest of what was taught, and nothing that could not be read again', () => {
    const learnt = Array.from({ length: KEPT.corrections }, (_, index) => ({
      id: `old ${index}`, project: 'p', words: ['Wort'], title: '', at: 0,
    })); // prettier-ignore
    const { history } = speakAt({ ...emptyNudgeHistory, corrections: learnt }, MONDAY, moment(1));
    const taught = answer(history, `${MONDAY}`, { kind: 'dismissed', why: 'misread' }, MONDAY);
    expect(nudgeHistorySchema.safeParse(taught.history).success).toBe(true);
    expect(taught.history.corrections.at(-1)?.id).toBe(`${MONDAY}`);
    expect(taught.history.corrections[0]?.id).toBe('old 1');
  });

  it('counts the same silence up instead of listing it again, and stays small', () => {
    let history = emptyNudgeHistory;
    for (let turn = 0; turn < 500; turn++)
      history = speakAt(
        history,
        MONDAY + turn,
        moment(Math.floor(turn / 5), { typing: true }),
      ).history;
    expect(history.silences).toHaveLength(KEPT.silences);
    expect(history.silences.at(-1)).toMatchObject({ times: 5, silence: { kind: 'typing' } });
    expect(nudgeHistorySchema.parse(JSON.parse(JSON.stringify(history)))).toEqual(history);
  });
});

describe('explain', () => {
  it('names a next possible time that is true: nothing before it, something then', () => {
    const spans = fc.array(
      fc.record({
        from: fc.integer({ min: 0, max: 1439 }),
        to: fc.integer({ min: 0, max: 1439 }),
        days: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 400 }), (quietHours, hours) => {
        const settings = { ...defaultNudgeSettings, quietHours };
        const { history } = live(hours, { kind: 'dismissed', why: null });
        const at = MONDAY + hours * HOUR;
        const mine = explain(history, settings, { at, offsetAt: utc }).types.find(
          ({ type }) => type === 'new-issue',
        );
        const next = mine?.nextPossibleAt ?? null;
        fc.pre(next !== null);
        // Later ones need looks at the clock on the way.
        fc.pre(next - at <= 7 * DAY);
        expect(silenceOf(moment(99_999), history, next, settings)).toBeNull();
        const justBefore = Math.max(at, next - 60_001);
        const silent = silenceOf(moment(99_999), history, justBefore, settings) !== null;
        expect(silent).toBe(next > at);
      }),
      { numRuns: 60 },
    );
  });
});

describe('compact', () => {
  it('changes no later decision', () => {
    const outcomes = fc.array(
      fc.record({
        gap: fc.integer({ min: 1, max: 80 * 24 }),
        type: fc.constantFrom(
          'new-issue' as const,
          'process-page' as const,
          'announcement' as const,
        ),
        given: fc.constantFrom<NudgeAnswer>(
          { kind: 'used' },
          { kind: 'dismissed', why: null },
          { kind: 'later' },
        ),
      }),
      { minLength: KEPT.shown, maxLength: 90 },
    );
    fc.assert(
      fc.property(outcomes, (list) => {
        let felt = MONDAY;
        const shown = list.map(({ gap, type, given }, index) => {
          felt += gap * HOUR;
          return {
            id: `${index}`, type, reason: 'customers-notice' as const, title: '', project: '', words: [],
            touchpoint: null, friction: null, at: felt, felt, day: Math.floor(felt / DAY),
            outcome: given.kind as 'used', why: null, kept: false, forgiven: index % 7 === 0,
          }; // prettier-ignore
        });
        const lastShown = Object.fromEntries(shown.map((one) => [one.type, one.felt]));
        const full = { ...look(emptyNudgeHistory, { at: felt }), shown, lastShown };
        const small = compact(full);
        expect(small.shown).toHaveLength(KEPT.shown);
        for (const days of [0, 1, 3, 7]) {
          const now = { at: felt + days * DAY, offsetAt: utc };
          const { shown: _, ...rest } = explain(full, defaultNudgeSettings, now);
          expect(explain(small, defaultNudgeSettings, now)).toMatchObject(rest);
        }
      }),
    );
  });
});
