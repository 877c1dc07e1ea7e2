import type { Analysis } from '../../../utils/domain/analysis.ts';
import { emptyNudgeHistory } from '../../../utils/domain/nudge-history.ts';
import type {
  DismissalReason,
  NudgeAnswer,
  NudgeHistory,
} from '../../../utils/domain/nudge-history.ts';
import type { Moment } from '../../../utils/domain/nudge.ts';
import { localTimeAt, weekOf } from '../../../utils/nudges/decide/local-time.ts';
import { quietUntil } from '../../../utils/nudges/decide/quiet-hours.ts';
import { look } from '../../../utils/nudges/decide/speak.ts';
import type { Manner, Person } from './person.ts';
import type { Random } from './seeded-random.ts';
import type { System } from './system.ts';
import { zoneOffsets } from './zone-offsets.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const YEAR_MS = 365 * DAY_MS;

const berlin = zoneOffsets('Europe/Berlin');
const abroad = ['America/New_York', 'Asia/Tokyo', 'Pacific/Auckland', 'Pacific/Honolulu'].map(
  zoneOffsets,
);

const START = Date.UTC(2026, 0, 5);

/** A nudge as an observer with a right clock saw it. */
export type Seen = {
  /** True time, milliseconds since 1970. */
  readonly at: number;
  /** Local day by the true time, where the person was. */
  readonly day: number;
  readonly clockRight: boolean;
  readonly thing: number;
  readonly moment: Moment;
  /** Quiet hours held by the device's own clock. */
  readonly quiet: boolean;
};

export type Year = {
  readonly seen: readonly Seen[];
  /** True weeks with a moment worth asking on four days or more, and no long absence before. */
  readonly fullWeeks: ReadonlySet<number>;
  readonly history: NudgeHistory;
};

const telling: Analysis = {
  impact: 0.9,
  touchpoints: [{ key: 'billing', confidence: 0.8, words: [] }],
  frictions: [{ key: 'process_error', confidence: 0.6, words: [] }],
  words: [{ field: 'title', start: 0, end: 8, text: 'Rechnung', speaksFor: 'customer', weight: 2 }],
};
const internal: Analysis = { ...telling, impact: 0.1, words: [] };

/** Lives one year of one person, from the first day with the extension. */
export function simulateYear(person: Person, system: System, random: Random): Year {
  let history = emptyNudgeHistory;
  const { settings } = person;
  let offsetAt = berlin;
  /** What the device's clock shows too much, in milliseconds. */
  let error = 0;
  let unused = 0;
  let lateAnswer: { id: string; given: NudgeAnswer } | null = null;
  let things = 0;
  let awayUntil = -1;
  let lastLook = 0;
  const seen: Seen[] = [];
  const fullDays = new Map<number, Set<number>>();
  const backSince: number[] = [];

  for (let dayIndex = 0; dayIndex < 365; dayIndex++) {
    if (random.chance(0.008)) awayUntil = dayIndex + random.whole(5, 21);
    if (dayIndex === awayUntil) backSince.push(START + dayIndex * DAY_MS);
    if (dayIndex < awayUntil) continue;
    if (person.world === 'travels' && random.chance(0.05))
      offsetAt = offsetAt === berlin ? random.pick(abroad as [typeof berlin]) : berlin;
    const midnight = START + dayIndex * DAY_MS - offsetAt(START + dayIndex * DAY_MS) * MINUTE_MS;
    if (localTimeAt(midnight + 12 * HOUR_MS, offsetAt).weekday > 5 && !person.everyDay) continue;
    if (random.chance(0.02)) history = system.restart(history);
    const count = random.whole(...person.moments);
    const times = Array.from({ length: count }, () => random.whole(7 * 60, 20 * 60)).sort(
      (a, b) => a - b,
    );
    for (const [turn, minute] of times.entries()) {
      const at = midnight + minute * MINUTE_MS + random.whole(0, 59) * 1000;
      // Flying east: the morning is over before it began.
      if (at <= lastLook) continue;
      lastLook = at;
      // While in use: what changes overnight cannot be told from a shorter or longer night.
      if (person.world === 'clock' && turn > 0 && random.chance(0.03))
        error =
          error === 0
            ? random.pick([-YEAR_MS, YEAR_MS, -30 * DAY_MS, 30 * DAY_MS, -3 * DAY_MS, -2 * DAY_MS])
            : 0;
      const now = { at: at + error, offsetAt, id: `${at}` };
      if (lateAnswer) {
        history = system.answer(history, lateAnswer.id, lateAnswer.given, now.at).history;
        lateAnswer = null;
      }
      const old = things > 0 && random.chance(0.15);
      const thing = old ? random.whole(0, things - 1) : things++;
      const moment = momentAt(thing, random);
      const worth = random.chance(0.8);
      const local = localTimeAt(now.at, offsetAt);
      const quiet = quietUntil(settings.quietHours, { ...local, offsetAt }) !== null;
      const free =
        !moment.typing && !moment.fullscreen && !moment.presenting && !quiet && !old && worth &&
        !settings.typesOff.includes(moment.type) && !settings.sitesOff.includes(moment.place.site); // prettier-ignore
      const { day } = localTimeAt(at, offsetAt);
      if (free) fullDays.set(weekOf(day), (fullDays.get(weekOf(day)) ?? new Set()).add(day));

      const stale = history;
      const tabs: [number, Moment][] = [[thing, moment]];
      if (random.chance(0.1)) {
        // The same thing in two tabs, or two things at once.
        const other = random.chance(0.5) ? thing : things++;
        tabs.push([
          other,
          other === thing ? moment : { ...moment, place: momentAt(other, random).place },
        ]);
      }
      for (const [tab, [which, here]] of tabs.entries()) {
        const call = [here, worth ? telling : internal, history, settings, now] as const;
        const spoken = tab === 0 ? system.speak(...call) : system.speakFromStale(stale, ...call);
        history = spoken.history;
        if (!spoken.nudge) continue;
        seen.push({ at, day, clockRight: error === 0, thing: which, moment: here, quiet });
        const given = answerOf(person, unused, random);
        unused = given?.kind === 'used' ? 0 : unused + 1;
        if (!given) continue;
        if (random.chance(0.1)) {
          lateAnswer = { id: now.id, given };
          continue;
        }
        const answered = system.answer(history, now.id, given, now.at);
        history = answered.history;
        if (answered.askToSwitchOff && person.manner === 'dismisses-and-keeps')
          history = system.answer(history, now.id, { kind: 'keep' }, now.at).history;
      }
    }
    // A clock that is wrong by days is put right on the same day: together with a weekend it could not be told from one.
    if (Math.abs(error) < 8 * DAY_MS) error = 0;
    lastLook = Math.max(lastLook, midnight + 20.5 * HOUR_MS);
    history = look(history, { at: lastLook + error });
  }
  const fullWeeks = new Set(
    [...fullDays]
      .filter(
        ([week, days]) =>
          days.size >= 4 &&
          !backSince.some((at) => Math.abs(weekOf(Math.floor(at / DAY_MS)) - week) < 2),
      )
      .map(([week]) => week),
  );
  return { seen, fullWeeks, history };
}

function momentAt(thing: number, random: Random): Moment {
  const page = thing % 2 === 0;
  const type = random.pick(
    page
      ? (['process-page', 'meeting-page', 'announcement'] as const)
      : (['create-dialog', 'new-issue', 'announcement'] as const),
  );
  return {
    type,
    place: {
      product: page ? 'confluence' : 'jira',
      site: page && thing % 8 === 0 ? 'https://wiki.example.org' : 'https://acme.example.org',
      kind: page ? 'page' : type === 'create-dialog' ? 'new-issue' : 'issue',
      key: type === 'create-dialog' ? null : page ? `${thing}` : `CXM-${thing}`,
      container: 'CXM',
      title: `Rechnung ${thing}`,
      url: null,
    },
    announces: type === 'announcement' ? 'go-live' : null,
    isAuthor: true,
    typing: random.chance(0.05),
    fullscreen: random.chance(0.02),
    presenting: random.chance(0.02),
    visible: true,
    panelOpen: false,
    noted: false,
  };
}

function answerOf({ manner }: Person, unused: number, random: Random): NudgeAnswer | null {
  const used: NudgeAnswer = { kind: 'used' };
  const later: NudgeAnswer = { kind: 'later' };
  const why = random.pick<DismissalReason | null>([null, 'internal', 'checked']);
  const dismissed: NudgeAnswer = { kind: 'dismissed', why };
  const answers: Record<Manner, () => NudgeAnswer | null> = {
    'uses-all': () => used,
    'uses-often': () => (unused >= 4 || random.chance(0.6) ? used : dismissed),
    'dismisses-all': () => dismissed,
    'dismisses-and-keeps': () => dismissed,
    'ignores-all': () => random.pick([null, { kind: 'ignored' }]),
    'always-later': () => later,
    'as-it-comes': () => random.pick([null, dismissed, used, later]),
  };
  return answers[manner]();
}
