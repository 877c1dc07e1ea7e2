import type { Language } from '../language.ts';
import de, { type InsertTexts } from './de.ts';
import en from './en.ts';

/** The words of putting a note into a ticket, in one language. */
export function insertTexts(language: Language): InsertTexts {
  return language === 'de' ? de : en;
}
