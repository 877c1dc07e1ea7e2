import type { QuietSpan } from '../../../utils/domain/nudge-settings.ts';
import type { Language } from '../../../utils/i18n/language.ts';
import type { NudgesTexts } from '../../../utils/i18n/nudges/de.ts';
import { locales } from '../../speech/locales.ts';

/** As many as are kept. */
export const MOST_SPANS = 20;

/** What a new one begins as: the evening and the night after a working day. */
export const newSpan: QuietSpan = { from: 18 * 60, to: 8 * 60, days: [1, 2, 3, 4, 5] };

/** Monday to Sunday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** A weekday's name; 1 = Monday. */
export function sayWeekday(day: number, length: 'short' | 'long', language: Language): string {
  // 1 January 2024 was a Monday.
  return new Intl.DateTimeFormat(locales[language], { weekday: length, timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, day),
  );
}

/** Minutes since midnight as a time field has it: 18:05. */
export function asClock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The other way; null for what is no time (yet). */
export function readClock(text: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** A span in one line: Mo–Fr, 18:00 Uhr bis 08:00 Uhr am nächsten Tag. */
export function saySpan(
  { from, to, days }: QuietSpan,
  texts: NudgesTexts['quiet'],
  language: Language,
): string {
  if (days.length === 0) return texts.noDays;
  const blanks = { days: sayDays(days, texts, language), from: asClock(from), to: asClock(to) };
  if (from === 0 && to === 0) return texts.allDay(blanks);
  return to <= from ? texts.overnight(blanks) : texts.sameDay(blanks);
}

/** Days in the order of the week; three or more in a row become a range. */
function sayDays(days: readonly number[], texts: NudgesTexts['quiet'], language: Language): string {
  const chosen = weekdays.filter((day) => days.includes(day));
  if (chosen.length === weekdays.length) return texts.everyDay;
  const runs: number[][] = [];
  for (const day of chosen) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day: number | undefined) => sayWeekday(day ?? 1, 'short', language);
  return runs
    .map((run) =>
      run.length > 2 ? `${name(run[0])}–${name(run.at(-1))}` : run.map(name).join(', '),
    )
    .join(', ');
}
