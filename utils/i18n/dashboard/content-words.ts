import type { Language } from '../language.ts';
import de, { type ContentWords } from './content-de.ts';
import en from './content-en.ts';

export type { ContentWords };

/** The words around the team's own content, in one language; loaded only with it. */
export function contentWords(language: Language): ContentWords {
  return language === 'de' ? de : en;
}
