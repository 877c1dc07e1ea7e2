import type { IssueSeed } from './issue-seed.ts';
import { AYLIN, JONAS, LENA, MAREN, PETRA } from './people.ts';

/** Project CXM, part two: what people meet when they call, write, move house or leave. */
export const SERVICE_ISSUES: readonly IssueSeed[] = [
  {
    key: 'CXM-5',
    status: 'review',
    summary: 'Kündigungsbestätigung: verständlicher Text und klares Enddatum',
    description: `
Die Bestätigung nennt heute drei Daten (Eingang, Vertragsende, letzte Ablesung), das wichtige steht im dritten Absatz. Neu: Das Enddatum steht in der Betreffzeile, danach folgen die nächsten Schritte.
* Wann kommt die Schlussrechnung?
* Wer liest den Zähler ab?
* Wohin wird ein Guthaben überwiesen?`,
    reporter: PETRA,
    assignee: PETRA,
    labels: ['brief', 'kündigung'],
    points: 3,
    daysAgo: 33,
  },
  {
    key: 'CXM-9',
    status: 'todo',
    summary: 'Umzugsformular: Einzugsdatum bis sechs Monate im Voraus zulassen',
    description: `
Das Formular lehnt Daten ab, die mehr als 30 Tage in der Zukunft liegen ("Ungültige Eingabe"). Viele wollen den Umzug früh erledigen und rufen dann an.`,
    reporter: PETRA,
    assignee: AYLIN,
    labels: ['umzug', 'portal'],
    points: 2,
    daysAgo: 14,
    comments: [
      {
        by: JONAS,
        daysAgo: 13,
        text: 'Die Grenze stammt aus der alten Marktkommunikation, fachlich brauchen wir sie nicht mehr.',
      },
    ],
  },
  {
    key: 'CXM-11',
    status: 'progress',
    summary: 'Postrückläufer automatisch im Kundenkonto vermerken',
    description: `
Rückläufer landen in einer Kiste und werden einmal pro Woche von Hand erfasst. So lange laufen Mahnungen an die falsche Adresse weiter. Der Dienstleister liefert künftig täglich eine Datei mit Sendungsnummer und Grund.`,
    reporter: LENA,
    assignee: AYLIN,
    labels: ['retouren', 'brief'],
    points: 5,
    daysAgo: 25,
  },
  {
    key: 'CXM-15',
    type: 'task',
    status: 'done',
    summary: 'Hotline-Ansage bei Störungen kürzen',
    description: `
Die Ansage dauert 48 Sekunden, bevor die Störungsnummer kommt. Ziel: unter 12 Sekunden, Nummer zuerst, Datenschutzhinweis danach.`,
    reporter: PETRA,
    assignee: JONAS,
    labels: ['hotline'],
    points: 1,
    daysAgo: 19,
  },
  {
    key: 'CXM-19',
    type: 'bug',
    status: 'todo',
    priority: 'high',
    summary: 'Zählerstand wird doppelt abgefragt, per E-Mail und per Brief',
    description: `
Wer den Stand nach der E-Mail im Portal eingibt, bekommt zehn Tage später trotzdem die Ablesekarte. Die Liste für den Druck wird am Monatsanfang gezogen und danach nicht mehr abgeglichen.`,
    reporter: PETRA,
    labels: ['zähler', 'brief'],
    points: 3,
    daysAgo: 8,
    comments: [
      {
        by: MAREN,
        daysAgo: 7,
        text: 'Im Oktober waren es 3.140 Karten, also rund 2.700 € Porto. Und viele schicken die Karte dann mit einem zweiten, abweichenden Stand zurück.',
      },
    ],
  },
  {
    key: 'CXM-22',
    type: 'task',
    sprint: false,
    priority: 'low',
    summary: 'Adressen mit dem amtlichen Straßenverzeichnis abgleichen',
    description: `
Einmaliger Abgleich der 91.000 Anschriften; Treffer mit weniger als 90 % Übereinstimmung gehen in eine Arbeitsliste.`,
    reporter: MAREN,
    labels: ['stammdaten', 'intern'],
    points: 5,
    daysAgo: 44,
  },
  {
    key: 'CXM-27',
    status: 'progress',
    summary: 'Kontaktformular: Eingangsbestätigung mit Vorgangsnummer und Frist',
    description: `
Nach dem Absenden erscheint nur "Vielen Dank". Es fehlt, wann wir antworten und worauf man sich beziehen kann.
* Vorgangsnummer auf der Seite und per E-Mail
* "Wir melden uns bis …" aus der aktuellen Bearbeitungszeit`,
    reporter: PETRA,
    assignee: AYLIN,
    labels: ['portal', 'text'],
    points: 3,
    daysAgo: 17,
  },
  {
    key: 'CXM-28',
    type: 'task',
    sprint: false,
    summary: 'Leitfaden: Lastschriftmandat am Telefon aufnehmen',
    description: `
Der Service darf das Mandat am Telefon vorbereiten, die Bestätigung kommt per Link. Der Leitfaden soll auf eine Seite passen und die drei häufigsten Fragen beantworten.`,
    reporter: LENA,
    assignee: PETRA,
    labels: ['hotline', 'zahlung'],
    points: 2,
    daysAgo: 30,
  },
  {
    key: 'CXM-30',
    type: 'task',
    sprint: false,
    priority: 'low',
    summary: 'Textbausteine im Postkorb aufräumen',
    description: `
Von 340 Bausteinen wurden 212 seit einem Jahr nicht benutzt. Löschen, was doppelt ist; der Rest bekommt einen Namen mit Anlass.`,
    reporter: PETRA,
    labels: ['intern', 'text'],
    points: 3,
    daysAgo: 5,
  },
];
