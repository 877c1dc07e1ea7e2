import type { Language } from '../language.ts';
import de, { type LeadTexts } from './de.ts';
import en from './en.ts';

/** The words above and within the panel's form in one language. */
export function leadTexts(language: Language): LeadTexts {
  return language === 'de' ? de : en;
}
