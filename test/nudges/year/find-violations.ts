import { weekOf } from '../../../utils/nudges/decide/local-time.ts';
import type { Person } from './person.ts';
import type { Seen, Year } from './simulate-year.ts';

const DAY_MS = 86_400_000;

/** What an observer with a right clock can hold against a year. */
export type Violation =
  | 'two-within-24-hours'
  | 'two-on-a-day'
  | 'four-within-7-days'
  | 'four-in-a-week'
  | 'same-place-twice'
  | 'at-a-bad-moment'
  | 'in-quiet-hours'
  | 'switched-off'
  | 'too-many-for-one-who-dismisses'
  | 'a-week-without-for-one-who-uses'
  | 'silent-for-weeks';

/** Most nudges in the year for a person who dismisses all. */
const MOST_DISMISSED = 12;

/** Full weeks in a row without a nudge for a person who uses them and whose clock is now and then wrong. */
const LONGEST_SILENCE_WEEKS = 2;

export function findViolations(person: Person, { seen, fullWeeks }: Year): Set<Violation> {
  const found = new Set<Violation>();
  const note = (violation: Violation, when: boolean) => when && found.add(violation);
  for (const [index, one] of seen.entries()) {
    const { moment } = one;
    const previous = seen[index - 1];
    const third = seen[index - 3];
    note('two-within-24-hours', !!previous && one.at - previous.at < DAY_MS);
    note('four-within-7-days', !!third && one.at - third.at < 7 * DAY_MS);
    note('at-a-bad-moment', moment.typing || moment.fullscreen || moment.presenting);
    note('in-quiet-hours', one.quiet);
    note(
      'switched-off',
      person.settings.typesOff.includes(moment.type) ||
        person.settings.sitesOff.includes(moment.place.site),
    );
  }
  // Calendars can only be compared where the device knew the day.
  const right = seen.filter(({ clockRight }) => clockRight);
  note('two-on-a-day', most(right, ({ day }) => day) > 1);
  note('four-in-a-week', most(right, ({ day }) => weekOf(day)) > 3);
  note('same-place-twice', most(seen, ({ thing }) => thing) > 1);
  if (person.manner.startsWith('dismisses'))
    note('too-many-for-one-who-dismisses', seen.length > MOST_DISMISSED);
  if (person.manner.startsWith('uses')) {
    const weeks = new Set(seen.map(({ day }) => weekOf(day)));
    const missing = [...fullWeeks].filter((week) => !weeks.has(week));
    note('a-week-without-for-one-who-uses', person.world !== 'clock' && missing.length > 0);
    note('silent-for-weeks', longestRun(missing) > LONGEST_SILENCE_WEEKS);
  }
  return found;
}

function most(seen: readonly Seen[], key: (one: Seen) => number): number {
  const counts = new Map<number, number>();
  for (const one of seen) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

function longestRun(weeks: readonly number[]): number {
  let run = 0;
  let longest = 0;
  for (const [index, week] of weeks.entries()) {
    run = week === (weeks[index - 1] ?? -1) + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}
