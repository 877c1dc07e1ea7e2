import type { Language } from '../../../utils/i18n/language.ts';

const locales: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const numberFormats: Record<Language, Intl.NumberFormat> = {
  de: new Intl.NumberFormat(locales.de),
  en: new Intl.NumberFormat(locales.en),
};
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();

/** Making a formatter costs a hundred times its use, and a list of notes needs many. */
function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = dateFormats.get(key) ?? new Intl.DateTimeFormat(locales[language], options);
  dateFormats.set(key, known);
  return known;
}

function relativeFormat(
  language: Language,
  options: Intl.RelativeTimeFormatOptions,
): Intl.RelativeTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = relativeFormats.get(key) ?? new Intl.RelativeTimeFormat(locales[language], options);
  relativeFormats.set(key, known);
  return known;
}

/** `14:02` */
export function clockTime(at: number, language: Language): string {
  return dateFormat(language, { hour: '2-digit', minute: '2-digit' }).format(at);
}

/** The exact moment, for a tooltip: `21. November 2026 um 14:02`. */
export function fullTime(at: number, language: Language): string {
  return dateFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(at);
}

/** Short and relative where it is near: `jetzt`, `vor 5 Min.`, `vor 3 Std.`, `gestern`, then the date. */
export function shortTime(at: number, now: number, language: Language): string {
  const age = now - at;
  const relative = relativeFormat(language, {
    numeric: 'auto',
    style: 'short',
  });
  // A clock of the server that runs ahead of this one must not put a note into the future.
  if (age < MINUTE) return relative.format(0, 'second');
  if (age < HOUR) return relative.format(-Math.floor(age / MINUTE), 'minute');
  const days = calendarDaysBetween(at, now);
  if (days === 0) return relative.format(-Math.floor(age / HOUR), 'hour');
  if (days === 1) return relative.format(-1, 'day');
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return dateFormat(language, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
}

/** How long something still holds: `in 3 Tagen`, `in 5 Stunden`. */
export function timeLeft(until: number, now: number, language: Language): string {
  const relative = relativeFormat(language, { numeric: 'always' });
  const left = Math.max(0, until - now);
  if (left >= 2 * DAY) return relative.format(Math.round(left / DAY), 'day');
  if (left >= HOUR) return relative.format(Math.round(left / HOUR), 'hour');
  return relative.format(Math.ceil(left / MINUTE), 'minute');
}

function calendarDaysBetween(earlier: number, later: number): number {
  const a = new Date(earlier).setHours(0, 0, 0, 0);
  const b = new Date(later).setHours(0, 0, 0, 0);
  return Math.round((b - a) / DAY);
}

/** `10.000` */
export function formatCount(count: number, language: Language): string {
  return numberFormats[language].format(count);
}
