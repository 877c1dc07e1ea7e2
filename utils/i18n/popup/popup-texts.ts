import type { Language } from '../language.ts';
import de, { type PopupTexts } from './de.ts';
import en from './en.ts';

/** The words of the toolbar popup in one language. */
export function popupTexts(language: Language): PopupTexts {
  return language === 'de' ? de : en;
}
