import type { Language } from '../language.ts';
import de, { type PanelTexts } from './de.ts';
import en from './en.ts';

/** The words of the panel in one language. */
export function panelTexts(language: Language): PanelTexts {
  return language === 'de' ? de : en;
}
