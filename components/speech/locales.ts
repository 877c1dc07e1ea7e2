import type { Language } from '../../utils/i18n/language.ts';

/** How dates and numbers are written in our languages. */
export const locales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };
