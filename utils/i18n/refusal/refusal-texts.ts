import type { Language } from '../language.ts';
import de, { type RefusalTexts } from './de.ts';
import en from './en.ts';

/** Why a team server did not take a change, and what can be done next, in one language. */
export function refusalTexts(language: Language): RefusalTexts {
  return language === 'de' ? de : en;
}
