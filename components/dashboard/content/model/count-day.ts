import type { Language } from '../../../../utils/i18n/language.ts';

const locales: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

/** The day on which votes are counted, as it is called in UTC: `Montag, 30. November`. West of it, it is Sunday evening. */
export function countDay(at: number, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(at);
}
