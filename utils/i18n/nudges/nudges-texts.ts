import type { Language } from '../language.ts';
import de, { type NudgesTexts } from './de.ts';
import en from './en.ts';

/** The words of the settings of nudges in one language. */
export function nudgesTexts(language: Language): NudgesTexts {
  return language === 'de' ? de : en;
}
