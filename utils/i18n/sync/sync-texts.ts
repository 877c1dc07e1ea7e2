import type { Language } from '../language.ts';
import de, { type SyncTexts } from './de.ts';
import en from './en.ts';

/** The words behind the line about sharing, in one language. */
export function syncTexts(language: Language): SyncTexts {
  return language === 'de' ? de : en;
}
