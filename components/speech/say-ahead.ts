import type { CommonTexts } from '../../utils/i18n/common/de.ts';
import type { Language } from '../../utils/i18n/language.ts';
import { locales } from './locales.ts';
import { sayClock, sayTime } from './say-time.ts';

const STEP_MINUTES = 5;

/**
 * When something may happen at the earliest, to be said after "frühestens": heute gegen 15:20, morgen, am
 * Montag, am 3. Dezember. Never earlier than it is: minutes go up to the next five.
 * @param at milliseconds since 1970, not before `now`
 */
export function sayAhead(at: number, now: number, texts: CommonTexts, language: Language): string {
  const then = roundUp(at);
  const days = daysBetween(now, then);
  const time = sayClock(then.getTime(), language);
  if (days <= 0) return texts.time.ahead.today({ time });
  if (days === 1) {
    return isMidnight(then) ? texts.time.ahead.tomorrow : texts.time.ahead.tomorrowAround({ time });
  }
  return texts.time.ahead.day({ day: sayDay(then, now, days, language) });
}

/**
 * When something ends or ended, to be said after "bis": heute, 15:20 · Mitternacht · Montag, 08:00 · 3. Dezember.
 * @param at milliseconds since 1970, in the past too
 */
export function sayUntil(at: number, now: number, texts: CommonTexts, language: Language): string {
  const { until } = texts.time;
  const then = new Date(at);
  const days = daysBetween(now, then);
  const time = sayClock(at, language);
  if (days < -1) return sayTime(at, now, texts, language);
  if (days === -1) return until.yesterday({ time });
  if (days === 0) return until.today({ time });
  if (days === 1) return isMidnight(then) ? until.midnight : until.tomorrow({ time });
  const day = sayDay(then, now, days, language);
  return isMidnight(then) || !isThisWeek(days) ? day : until.day({ day, time });
}

/** A day ahead by its weekday, as long as that cannot be mistaken for today's; else by its date. */
function sayDay(then: Date, now: number, days: number, language: Language): string {
  const sameYear = then.getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(
    locales[language],
    isThisWeek(days)
      ? { weekday: 'long' }
      : { day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) },
  ).format(then);
}

const isThisWeek = (days: number): boolean => days < 7;

const isMidnight = (date: Date): boolean => date.getHours() === 0 && date.getMinutes() === 0;

/** Calendar days from one local day to another; summer time makes some of them 23 or 25 hours. */
function daysBetween(now: number, then: Date): number {
  const today = new Date(now);
  const day = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return (day(then) - day(today)) / 86_400_000;
}

function roundUp(at: number): Date {
  const step = STEP_MINUTES * 60_000;
  return new Date(Math.ceil(at / step) * step);
}
