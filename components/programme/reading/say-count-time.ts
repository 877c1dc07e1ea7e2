import type { Language } from '../../../utils/i18n/language.ts';
import { locales } from '../../speech/locales.ts';

/** A day to come with its hour, as it stands behind "am" or "on". `at` in milliseconds since 1970. */
export function sayCountTime(at: number, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}
