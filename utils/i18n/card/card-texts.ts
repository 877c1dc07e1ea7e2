import type { Language } from '../language.ts';
import de, { type CardTexts } from './de.ts';
import en from './en.ts';

/** The words of a note's card in one language. */
export function cardTexts(language: Language): CardTexts {
  return language === 'de' ? de : en;
}
