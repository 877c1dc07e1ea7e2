import type { Language } from '../language.ts';
import de, { type BinTexts } from './de.ts';
import en from './en.ts';

/** The words of the bin, in one language. */
export function binTexts(language: Language): BinTexts {
  return language === 'de' ? de : en;
}
