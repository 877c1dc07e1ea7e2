import type { Language } from '../language.ts';
import de, { type TicketTextTexts } from './de.ts';
import en from './en.ts';

/** The words around a note in a ticket, in the ticket's language. */
export function ticketTextTexts(language: Language): TicketTextTexts {
  return language === 'de' ? de : en;
}
