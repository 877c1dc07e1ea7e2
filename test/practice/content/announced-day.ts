import type { Locale } from '../markup/wording.ts';

const THREE_WEEKS_MS = 21 * 86_400_000;

/** A day three weeks from now as people write it: what is announced must lie ahead whenever somebody tries it. */
export function announcedDay(now: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(now + THREE_WEEKS_MS);
}
