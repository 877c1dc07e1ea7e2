import type { Language } from '../language.ts';
import de, { type SitesTexts } from './de.ts';
import en from './en.ts';

/** The words about sites and what IT presets in one language. */
export function sitesTexts(language: Language): SitesTexts {
  return language === 'de' ? de : en;
}
