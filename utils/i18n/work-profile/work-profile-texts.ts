import type { Language } from '../language.ts';
import de, { type WorkProfileTexts } from './de.ts';
import en from './en.ts';

/** The words of the choice of role and work area in one language. */
export function workProfileTexts(language: Language): WorkProfileTexts {
  return language === 'de' ? de : en;
}
