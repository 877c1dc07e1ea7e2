import type { Language } from '../language.ts';
import de, { type OptionsTexts } from './de.ts';
import en from './en.ts';

/** The words of the options page in one language. */
export function optionsTexts(language: Language): OptionsTexts {
  return language === 'de' ? de : en;
}
