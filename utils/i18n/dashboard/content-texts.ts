import type { Language } from '../language.ts';
import de, { type ContentTexts } from './content-texts-de.ts';
import en from './content-texts-en.ts';

export type { ContentTexts };

/** The words of questions, glossary and examples, in one language; loaded only with their rooms. */
export function contentTexts(language: Language): ContentTexts {
  return language === 'de' ? de : en;
}
