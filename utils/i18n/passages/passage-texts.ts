import type { Language } from '../language.ts';
import de, { type PassageTexts } from './de.ts';
import en from './en.ts';

/** Words at a selection in one language. */
export function passageTexts(language: Language): PassageTexts {
  return language === 'de' ? de : en;
}
