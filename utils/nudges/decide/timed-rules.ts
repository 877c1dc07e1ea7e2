import type { ClockMemory, NudgeHistory } from '../../domain/nudge-history.ts';
import { weekCapOf } from '../../domain/nudge-settings.ts';
import type { NudgeSettings } from '../../domain/nudge-settings.ts';
import type { TimedSilence } from '../../domain/nudge-silence.ts';
import type { NudgeType } from '../../domain/nudge.ts';
import { instantOf, localTimeAt, mondayOf, weekOf } from './local-time.ts';
import type { LocalNow, LocalTime } from './local-time.ts';
import { quietUntil } from './quiet-hours.ts';
import {
  allDistance,
  halvingsOf,
  tirednessOf,
  tirednessOfType,
  typeDistance,
} from './tiredness.ts';

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

/** A local day lasts 50 hours at most, for somebody who flies west across the date line. */
const LONGEST_LOCAL_DAY_MS = 3 * DAY_MS;
const LONGEST_LOCAL_WEEK_MS = 10 * DAY_MS;

/** A point in time as the rules see it: by the device's clock, by felt time, by the local calendar. */
export type Point = LocalTime & {
  readonly at: number;
  readonly felt: number;
  readonly offsetAt: LocalNow['offsetAt'];
};

/** The point at which the clock was just looked at, or a later one if it runs on as it does. */
export function pointAt(clock: ClockMemory, offsetAt: LocalNow['offsetAt'], at: number): Point {
  const felt = clock.felt + (at - clock.wall);
  return { at, felt, offsetAt, ...localTimeAt(at, offsetAt) };
}

/** A rule that silences for a time. Each looks at one thing; numbers refer to RULES.md. */
type TimedRule = (
  history: NudgeHistory,
  settings: NudgeSettings,
  point: Point,
  type: NudgeType,
) => TimedSilence | null;

/** By the device's clock, when felt time will have got there. */
const wallAt = (felt: number, point: Point) => point.at + (felt - point.felt);

/** TIME-1 */
const snoozed: TimedRule = (_, { snooze }, point) => {
  if (!snooze) return null;
  const { choice, day } = snooze;
  if (choice === 'today' && point.day !== day) return null;
  const until = Math.min(snooze.until, wallAt(snooze.feltUntil, point));
  return until > point.at ? { kind: 'snoozed', choice, until } : null;
};

/** TIME-2 */
const quiet: TimedRule = (_, { quietHours }, point) => {
  const until = quietUntil(quietHours, point);
  return until === null ? null : { kind: 'quiet-hours', until };
};

/** Nudges shown on the local day or in the local week of a point. Far ones bear another clock's day and do not count. */
const sameDay = ({ shown }: NudgeHistory, point: Point) =>
  shown.filter((one) => one.day === point.day && point.felt - one.felt < LONGEST_LOCAL_DAY_MS);
const sameWeek = ({ shown }: NudgeHistory, point: Point) =>
  shown.filter(
    (one) => weekOf(one.day) === point.week && point.felt - one.felt < LONGEST_LOCAL_WEEK_MS,
  );

/** Nudges shown within the last so many milliseconds of felt time. */
const withinLast = ({ shown }: NudgeHistory, period: number, point: Point) =>
  shown.filter(({ felt }) => felt > point.felt - period);

/** CAP-1, CAP-3 */
const dayCap: TimedRule = (history, _, point) => {
  const last = withinLast(history, DAY_MS, point).at(-1);
  const until = Math.max(
    last ? wallAt(last.felt + DAY_MS, point) : point.at,
    sameDay(history, point).length === 0 ? point.at : instantOf(point.day + 1, 0, point.offsetAt),
  );
  return until > point.at ? { kind: 'day-cap', until } : null;
};

/** CAP-2, CAP-3 */
const weekCap: TimedRule = (history, settings, point) => {
  const most = weekCapOf(settings);
  const freed = withinLast(history, WEEK_MS, point).at(-most);
  const until = Math.max(
    freed ? wallAt(freed.felt + WEEK_MS, point) : point.at,
    sameWeek(history, point).length < most
      ? point.at
      : instantOf(mondayOf(point.week + 1), 0, point.offsetAt),
  );
  return until > point.at ? { kind: 'week-cap', most, until } : null;
};

/** TIRE-1 */
const typeRests: TimedRule = (history, _, point, type) => {
  const last = history.lastShown[type];
  if (last === undefined) return null;
  const halvings = halvingsOf(tirednessOfType(history, type));
  const until = wallAt(last + typeDistance(halvings), point);
  return until > point.at ? { kind: 'type-rests', type, halvings, until } : null;
};

/** TIRE-2 */
const allRest: TimedRule = (history, _, point) => {
  const last = history.shown.at(-1);
  if (!last) return null;
  const until = wallAt(last.felt + allDistance(halvingsOf(tirednessOf(history))), point);
  return until > point.at ? { kind: 'all-rest', until } : null;
};

/** In the order in which reasons are given. */
const timedRules: readonly TimedRule[] = [snoozed, quiet, dayCap, weekCap, typeRests, allRest];

/** The first thing that silences this type at this time. */
export function timedSilence(
  history: NudgeHistory,
  settings: NudgeSettings,
  point: Point,
  type: NudgeType,
): TimedSilence | null {
  for (const rule of timedRules) {
    const silence = rule(history, settings, point, type);
    if (silence) return silence;
  }
  return null;
}

/** Nudges that count against the caps at this time, by the stricter of calendar and hours. */
export function countedAt(history: NudgeHistory, point: Point): { today: number; week: number } {
  return {
    today: Math.max(sameDay(history, point).length, withinLast(history, DAY_MS, point).length),
    week: Math.max(sameWeek(history, point).length, withinLast(history, WEEK_MS, point).length),
  };
}
