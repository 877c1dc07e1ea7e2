import type { IssueSeed } from './issue-seed.ts';
import { AYLIN, MAREN, TOMASZ } from './people.ts';

/** Project IT: mostly internal work whose effect on customers is easy to overlook. */
export const OPERATIONS_ISSUES: readonly IssueSeed[] = [
  {
    key: 'IT-101',
    type: 'task',
    status: 'done',
    summary: 'Zertifikat des Kundenportals erneuern',
    description: `
Läuft am 30. November ab. Danach zeigt der Browser eine Warnung, und niemand kommt mehr an seine Rechnung. Tausch außerhalb der Geschäftszeiten.`,
    reporter: TOMASZ,
    assignee: TOMASZ,
    labels: ['portal'],
    points: 1,
    daysAgo: 16,
  },
  {
    key: 'IT-104',
    type: 'task',
    status: 'progress',
    priority: 'high',
    summary: 'Wartungsfenster Abrechnungssystem am zweiten Adventswochenende',
    description: `
Das Abrechnungssystem steht von Samstag 20 Uhr bis Sonntag 14 Uhr. In dieser Zeit sind im Portal keine Rechnungen und keine Zählerstände zu sehen.
h3. Ablauf
# Rechnungslauf anhalten (Freitag 18 Uhr)
# Datenbank sichern und umziehen
# Stichprobe von 50 Rechnungen gegen das Altsystem prüfen`,
    reporter: TOMASZ,
    assignee: TOMASZ,
    labels: ['wartung'],
    points: 5,
    daysAgo: 21,
    comments: [
      {
        by: MAREN,
        daysAgo: 3,
        text: 'An dem Wochenende laufen die Erinnerungen zum Zählerstand raus. Die Leute klicken dann sonntags auf den Link und sehen nichts.',
      },
    ],
  },
  {
    key: 'IT-107',
    type: 'task',
    status: 'todo',
    summary: 'Druckstraße auf den neuen Spool-Server umstellen',
    description: `
Der alte Server läuft seit 2014. Die Druckaufträge kommen künftig als PDF/A; Formate und Falzmarken müssen vorab mit dem Dienstleister getestet werden.`,
    reporter: TOMASZ,
    assignee: AYLIN,
    labels: ['druck', 'intern'],
    points: 8,
    daysAgo: 28,
  },
  {
    key: 'IT-109',
    type: 'bug',
    status: 'review',
    priority: 'high',
    summary: 'Anmeldung im Kundenportal scheitert bei Umlauten im Passwort',
    description: `
Seit dem Update vom 2. November werden Passwörter mit ä, ö, ü und ß abgewiesen. Nach drei Versuchen ist das Konto gesperrt.`,
    reporter: AYLIN,
    assignee: AYLIN,
    labels: ['portal', 'anmeldung'],
    points: 3,
    daysAgo: 10,
  },
  {
    key: 'IT-112',
    type: 'task',
    status: 'todo',
    priority: 'low',
    summary: 'Sicherungsfenster der Abrechnungsdatenbank verkürzen',
    description: `
Die Sicherung dauert sechs Stunden und überlappt montags mit dem Zahllauf. Inkrementell sichern, Vollsicherung nur am Sonntag.`,
    reporter: TOMASZ,
    labels: ['intern'],
    points: 5,
    sprint: false,
    daysAgo: 37,
  },
  {
    key: 'IT-115',
    type: 'story',
    status: 'todo',
    summary: 'Wartezeiten der Hotline stündlich ins Berichtswesen laden',
    description: `
Bisher wird die Statistik der Telefonanlage monatlich von Hand exportiert. Stündliche Werte helfen dem Service, Schichten zu planen.`,
    reporter: MAREN,
    assignee: TOMASZ,
    labels: ['hotline', 'intern'],
    points: 5,
    sprint: false,
    daysAgo: 26,
  },
  {
    key: 'IT-118',
    type: 'task',
    status: 'progress',
    summary: 'Testsystem nur noch mit anonymisierten Kundendaten betreiben',
    description: `
Namen, Anschriften und Bankverbindungen werden beim Kopieren ersetzt, Verbräuche bleiben. Abnahme durch den Datenschutz.`,
    reporter: TOMASZ,
    assignee: AYLIN,
    labels: ['test', 'datenschutz'],
    points: 8,
    daysAgo: 13,
  },
];
