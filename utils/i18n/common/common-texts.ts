import type { Language } from '../language.ts';
import de, { type CommonTexts } from './de.ts';
import en from './en.ts';

/** The words that several surfaces share, in one language. */
export function commonTexts(language: Language): CommonTexts {
  return language === 'de' ? de : en;
}
