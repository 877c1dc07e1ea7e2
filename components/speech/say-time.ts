import type { CommonTexts } from '../../utils/i18n/common/de.ts';
import type { Language } from '../../utils/i18n/language.ts';
import { locales } from './locales.ts';

const MINUTE = 60_000;

/** Clock time, as one says it: 14:02. `at` in milliseconds since 1970. */
export function sayClock(at: number, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit' }).format(
    at,
  );
}

/** When something happened, as short as it stays clear: just now, today, yesterday, 3. Nov., with year if not this one. */
export function sayTime(at: number, now: number, texts: CommonTexts, language: Language): string {
  if (Math.abs(now - at) < MINUTE) return texts.time.justNow;
  const then = new Date(at);
  const today = new Date(now);
  const time = sayClock(at, language);
  if (then.toDateString() === today.toDateString()) return texts.time.today({ time });
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (then.toDateString() === yesterday.toDateString()) return texts.time.yesterday({ time });
  const sameYear = then.getFullYear() === today.getFullYear();
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
}

/**
 * A moment within a sentence ("seit 14:02"), past or ahead: the time alone is today's, another day is named.
 * 14:02 · gestern 14:02 · 3. Nov., 14:02, with year if not this one.
 */
export function sayMoment(at: number, now: number, texts: CommonTexts, language: Language): string {
  const then = new Date(at);
  const today = new Date(now);
  const time = sayClock(at, language);
  if (then.toDateString() === today.toDateString()) return time;
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (then.toDateString() === yesterday.toDateString()) return texts.time.momentYesterday({ time });
  const sameYear = then.getFullYear() === today.getFullYear();
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
}

/** A count with the language's own grouping: 10.000 or 10,000. */
export function sayNumber(count: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(count);
}
