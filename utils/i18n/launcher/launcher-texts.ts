import type { Language } from '../language.ts';
import de, { type LauncherTexts } from './de.ts';
import en from './en.ts';

/** Words of the launcher in one language. */
export function launcherTexts(language: Language): LauncherTexts {
  return language === 'de' ? de : en;
}
