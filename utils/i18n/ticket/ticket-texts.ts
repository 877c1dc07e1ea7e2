import type { Language } from '../language.ts';
import de, { type TicketTexts } from './de.ts';
import en from './en.ts';

/** The words around a note that was written before its ticket existed, in one language. */
export function ticketTexts(language: Language): TicketTexts {
  return language === 'de' ? de : en;
}
