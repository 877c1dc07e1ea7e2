import type { Language } from '../language.ts';
import de, { type TaxonomyTexts } from './de.ts';
import en from './en.ts';

/** The words of the taxonomy in one language. */
export function taxonomyTexts(language: Language): TaxonomyTexts {
  return language === 'de' ? de : en;
}
