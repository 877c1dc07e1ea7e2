import { announcedDay } from './announced-day.ts';
import type { PageSeed } from './page-seed.ts';
import { JONAS, LENA, MAREN, PETRA } from './people.ts';

export const SALES_HOME_ID = '98600';

/**
 * Space VER: a page for every moment at which a question may come, in German and in English, and some that only look
 * like one. `now`: milliseconds since 1970.
 */
export function momentPages(now: number): PageSeed[] {
  const pages: Omit<PageSeed, 'spaceKey' | 'parentId' | 'updated'>[] = [
    {
      id: '98601',
      title: 'Sperrung wegen Zahlungsverzug',
      author: LENA,
      version: 3,
      body: `
Bevor wir einer Kundin oder einem Kunden den Strom sperren, haben sie zwei Mahnungen und eine Sperrankündigung bekommen.
h2. Auslöser
Die zweite Mahnung ist vier Wochen alt, und es ist keine Zahlung eingegangen.
h2. Schritte
# Konto auf Zahlungen vom Vortag und auf einen Ratenplan prüfen
# Sperrankündigung mit Datum und Telefonnummer verschicken
# Drei Tage vorher anrufen und eine Zahlung anbieten
# Netzbetreiber beauftragen
h2. Ausnahmen
Haushalte mit Kleinkindern oder pflegebedürftigen Menschen sperren wir nicht.`,
    },
    {
      id: '98602',
      title: 'How to handle a returned direct debit',
      author: LENA,
      version: 2,
      body: `
When the bank returns a direct debit, the customer gets a letter and a fee. This page tells who does what.
h2. Steps
# Read the bank's reason code
# Tell the customer by e-mail within two days, with a link to pay
# Charge the fee only if the mistake was not ours
h2. Exceptions
Customers with a payment plan get a call instead of a letter.`,
    },
    {
      id: '98603',
      title: 'Jour fixe Forderungsmanagement 2026-11-18',
      author: MAREN,
      body: `
h2. Teilnehmende
Lena, Petra, Maren
h2. Themen
* Stand Ratenpläne
* Go-live des neuen Portals: Wer schreibt die Texte?
h2. Nächste Schritte
Petra sammelt die häufigsten Fragen der Hotline.`,
    },
    {
      id: '98604',
      title: 'Weekly sync billing',
      author: JONAS,
      body: `
h2. Attendees
Jonas, Maren
h2. Action items
* Check the December run`,
    },
    {
      id: '98605',
      title: 'Neuer Abschlagsrechner für Kund:innen',
      author: JONAS,
      body: `
Der neue Abschlagsrechner geht am ${announcedDay(now, 'de')} für alle Kund:innen live. Sie sehen dort, wie sich ihr Abschlag mit dem Verbrauch ändert, und können ihn selbst anpassen.`,
    },
    {
      id: '98606',
      title: 'Paper invoices: end of service',
      author: JONAS,
      body: `
Customers will no longer be able to get paper invoices from ${announcedDay(now, 'en')}. Paper invoices will be discontinued for all customers on that day; everybody gets their invoice in the portal.`,
    },
    {
      id: '98607',
      title: 'Protokoll MQTT der Zähler-Gateways',
      author: PETRA,
      body: 'Welche Felder das Gateway sendet, in welcher Reihenfolge und mit welcher Prüfsumme.',
    },
    {
      id: '98608',
      title: 'Kantinenplan',
      author: PETRA,
      body: 'Montag Linsen, Dienstag Auflauf, Mittwoch Reste.',
    },
  ];
  return [
    {
      id: SALES_HOME_ID,
      spaceKey: 'VER',
      title: 'Vertrieb & Portal',
      author: JONAS,
      updated: '2026-11-01T08:00:00Z',
      body: 'Was wir gerade vorhaben.',
    },
    ...pages.map((page) => ({
      ...page,
      spaceKey: 'VER',
      parentId: SALES_HOME_ID,
      updated: '2026-11-19T09:30:00Z',
    })),
  ];
}
