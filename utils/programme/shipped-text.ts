import type { Language } from '../i18n/language.ts';

/** The same words in both languages. */
export type InBoth<Words> = Readonly<Record<Language, Words>>;
