import { announcedDay } from './announced-day.ts';
import type { IssueSeed } from './issue-seed.ts';
import { JONAS, MAREN, PETRA, TOMASZ } from './people.ts';

/**
 * Project VER: an issue for every moment at which a question may come, and for those at which none may. New ones are
 * as old as `hoursAgo` says when the workplace starts. `now`: milliseconds since 1970.
 */
export function momentIssues(now: number): IssueSeed[] {
  return [
    {
      key: 'VER-1',
      summary: 'Mahnung erst nach dem Abgleich der Zahlungseingänge verschicken',
      description: `
Kund:innen, die am Vortag gezahlt haben, bekommen heute trotzdem eine Mahnung. Künftig wartet der Versand, bis die Zahlung zugeordnet ist.
* Der Brief geht einen Tag später raus
* Die Mahngebühr entfällt in diesen Fällen`,
      reporter: MAREN,
      labels: ['mahnwesen'],
      sprint: false,
      daysAgo: 0,
      hoursAgo: 3,
    },
    {
      key: 'VER-2',
      summary: 'Send customers a payment reminder before their account is blocked',
      description: `
Customers are blocked in the portal without a warning when a direct debit fails. They should get an e-mail three days before, with a link to pay.`,
      reporter: MAREN,
      labels: ['payment'],
      sprint: false,
      daysAgo: 0,
      hoursAgo: 6,
    },
    {
      key: 'VER-3',
      summary: 'Kündigungen per E-Mail bestätigen statt per Brief',
      description: `
Wer online kündigt, wartet bis zu sechs Tage auf die Bestätigung im Briefkasten. Kund:innen rufen deshalb an und fragen nach.`,
      reporter: JONAS,
      labels: ['kündigung'],
      sprint: false,
      daysAgo: 0,
      hoursAgo: 4,
    },
    {
      key: 'VER-4',
      summary: 'Rechnung: Abschlag und Verbrauch auf der ersten Seite zeigen',
      description: `
Kund:innen suchen den neuen Abschlag und finden ihn erst auf Seite drei. Er soll neben dem Verbrauch stehen.`,
      reporter: MAREN,
      labels: ['rechnung'],
      sprint: false,
      daysAgo: 41,
    },
    {
      key: 'VER-5',
      type: 'task',
      summary: 'Unit-Tests im Build parallel ausführen',
      description: `
Die Pipeline braucht 24 Minuten. Test-Runner auf vier Worker umstellen, Cache des Docker-Images behalten.`,
      reporter: MAREN,
      labels: ['intern'],
      sprint: false,
      daysAgo: 0,
      hoursAgo: 2,
    },
    {
      key: 'VER-6',
      type: 'epic',
      summary: `Go-live des neuen Kundenportals am ${announcedDay(now, 'de')}`,
      description: `
An diesem Tag melden sich alle Kund:innen zum ersten Mal im neuen Portal an. Die alten Passwörter gelten nicht weiter, jede:r bekommt eine E-Mail mit einem Link.`,
      reporter: JONAS,
      labels: ['portal'],
      sprint: false,
      daysAgo: 12,
    },
    {
      key: 'VER-7',
      summary: `Faxempfang für Kündigungen wird zum ${announcedDay(now, 'de')} abgeschaltet`,
      description: `
Rund 120 Kund:innen im Monat schicken ihre Kündigung noch per Fax. Nach der Abschaltung bekommen sie keine Antwort mehr.`,
      reporter: PETRA,
      labels: ['kündigung'],
      sprint: false,
      daysAgo: 9,
    },
    {
      key: 'VER-8',
      summary: `The customer hotline for meter readings will be shut down on ${announcedDay(now, 'en')}`,
      description: `
Customers who call to report their meter reading will hear an announcement and have to use the portal or the app.`,
      reporter: JONAS,
      labels: ['hotline'],
      sprint: false,
      daysAgo: 7,
    },
    {
      key: 'VER-9',
      summary: 'Altes Kundenportal: Abschaltung 2019 im Archiv nachtragen',
      description: `
Das alte Portal wurde 2019 abgeschaltet. Im Archiv fehlt das Protokoll dazu.`,
      reporter: TOMASZ,
      labels: ['intern'],
      sprint: false,
      daysAgo: 14,
    },
  ];
}
