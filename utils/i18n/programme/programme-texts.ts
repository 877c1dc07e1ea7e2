import type { Language } from '../language.ts';
import de, { type ProgrammeTexts } from './de.ts';
import en from './en.ts';

/** The words of the team's content page in one language. */
export function programmeTexts(language: Language): ProgrammeTexts {
  return language === 'de' ? de : en;
}
