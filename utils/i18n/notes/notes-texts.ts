import type { Language } from '../language.ts';
import de, { type NotesTexts } from './de.ts';
import en from './en.ts';

/** The words of "Meine Notizen" in one language. */
export function notesTexts(language: Language): NotesTexts {
  return language === 'de' ? de : en;
}
