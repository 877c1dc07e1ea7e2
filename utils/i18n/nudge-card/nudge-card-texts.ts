import type { Language } from '../language.ts';
import de, { type NudgeCardTexts } from './de.ts';
import en from './en.ts';

/** The words of the nudge card in one language. */
export function nudgeCardTexts(language: Language): NudgeCardTexts {
  return language === 'de' ? de : en;
}
