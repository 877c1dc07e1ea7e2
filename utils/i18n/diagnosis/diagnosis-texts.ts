import type { Language } from '../language.ts';
import de, { type DiagnosisTexts } from './de.ts';
import en from './en.ts';

/** The words of the diagnosis in one language. */
export function diagnosisTexts(language: Language): DiagnosisTexts {
  return language === 'de' ? de : en;
}
