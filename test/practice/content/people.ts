import type { Person } from './world.ts';

function person(id: string, name: string, role: string, tone: number): Person {
  return { id, accountId: `712020:lindenau-${id}`, name, role, tone };
}

export const MAREN = person('mkuehn', 'Maren Kühn', 'Abrechnung', 1);
export const JONAS = person('jbrandt', 'Jonas Brandt', 'Produktverantwortung', 2);
export const AYLIN = person('ademir', 'Aylin Demir', 'Entwicklung', 3);
export const PETRA = person('pvogt', 'Petra Vogt', 'Kundenservice', 4);
export const TOMASZ = person('tnowak', 'Tomasz Nowak', 'IT-Betrieb', 5);
export const LENA = person('lsommer', 'Lena Sommer', 'Forderungsmanagement', 6);

/** The one who is signed in comes first. */
export const PEOPLE: readonly Person[] = [MAREN, JONAS, AYLIN, PETRA, TOMASZ, LENA];
