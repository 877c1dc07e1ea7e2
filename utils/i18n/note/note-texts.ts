import type { Language } from '../language.ts';
import de, { type NoteTexts } from './de.ts';
import en from './en.ts';

/** The words of a note – its form and its card – in one language. */
export function noteTexts(language: Language): NoteTexts {
  return language === 'de' ? de : en;
}
