import type { IssueSeed } from './issue-seed.ts';
import { AYLIN, JONAS, LENA, MAREN, PETRA, TOMASZ } from './people.ts';

/** Project CXM, part one: bills, dunning, payments. */
export const BILLING_ISSUES: readonly IssueSeed[] = [
  {
    key: 'CXM-1',
    type: 'epic',
    status: 'progress',
    summary: 'Verständliche Rechnung 2027',
    description: `
Bis zur Jahresabrechnung im Februar sollen Rechnung, Abschlagsplan und Begleitschreiben ohne Rückfrage verständlich sein.
h3. Woran wir es merken
* Anrufe zum Stichwort "Rechnung erklären" sinken von 410 auf unter 250 pro Woche
* Die Nachzahlung steht auf der ersten Seite, mit Grund und Frist`,
    reporter: JONAS,
    assignee: JONAS,
    labels: ['rechnung'],
    sprint: false,
    daysAgo: 96,
  },
  {
    key: 'CXM-12',
    status: 'progress',
    priority: 'high',
    summary: 'Mahnlauf umstellen',
    description: `
Der Mahnlauf läuft heute einmal im Monat, immer am ersten Werktag. Ab Januar soll er *wöchentlich* laufen, damit offene Posten früher erkannt werden und wir weniger Sperrungen androhen müssen.
h3. Was wir ändern
# Die Zahlungserinnerung geht 5 Tage nach Fälligkeit raus (bisher bis zu 31 Tage).
# Die Mahngebühr von 2,50 € wird erst mit der zweiten Mahnung erhoben.
# Kund:innen mit laufendem Ratenplan fallen aus dem Lauf heraus.
h3. Akzeptanzkriterien
* Niemand bekommt zwei Schreiben in derselben Woche
* Zahlungen, die am Lauftag eingehen, stoppen das Schreiben
* Der Kundenservice sieht das Schreiben vor dem Versand im Kundenkonto
{panel} Offen: Was passiert mit Sammelrechnungen der Hausverwaltungen? Lena klärt das mit dem Forderungsmanagement.`,
    reporter: JONAS,
    assignee: MAREN,
    labels: ['mahnwesen', 'rechnung', 'januar'],
    points: 8,
    parent: 'CXM-1',
    daysAgo: 23,
    comments: [
      {
        by: LENA,
        daysAgo: 9,
        text: 'Im Test liefen 214 Konten in den neuen Lauf, die schon gezahlt hatten. Die Zahlung war gebucht, aber noch nicht zugeordnet. Das müssen wir vor Januar lösen.',
      },
      {
        by: PETRA,
        daysAgo: 4,
        text: 'Aus dem Service: Wer eine Erinnerung bekommt, obwohl er am Vortag gezahlt hat, ruft an – und ist zu Recht sauer. Können wir im Brief einen Satz dazu aufnehmen?',
      },
    ],
  },
  {
    key: 'CXM-3',
    status: 'progress',
    summary: 'Neuen Abschlag per Link bestätigen, ohne Anmeldung',
    description: `
Wer seinen Abschlag anpassen möchte, muss sich heute im Kundenportal anmelden. Nur 31 % haben ein Konto. Künftig steht im Schreiben ein persönlicher Link, der 14 Tage gilt.
* Ein Klick zeigt alten und neuen Betrag und den Tag der ersten Abbuchung
* Bestätigen oder Wunschbetrag eintragen (Untergrenze 20 €)`,
    reporter: JONAS,
    assignee: AYLIN,
    labels: ['abschlag', 'portal'],
    points: 5,
    daysAgo: 40,
    comments: [
      {
        by: AYLIN,
        daysAgo: 6,
        text: 'Der Link funktioniert auch nach einer Weiterleitung der E-Mail. Reicht uns die Abfrage der Postleitzahl als zweite Hürde?',
      },
    ],
  },
  {
    key: 'CXM-7',
    type: 'bug',
    status: 'review',
    priority: 'high',
    summary: 'Rechnungs-PDF: Verbrauchsdiagramm fehlt beim Wärmepumpentarif',
    description: `
Bei Tarif *WP Komfort* bleibt auf Seite 2 eine leere Fläche, weil zwei Zählwerke addiert werden müssten. Betroffen sind rund 1.900 Rechnungen im Dezember.
h3. So lässt es sich nachstellen
# Testkonto 4711-WP öffnen
# Rechnung 11/2026 als PDF erzeugen
# Seite 2 ansehen`,
    reporter: PETRA,
    assignee: AYLIN,
    labels: ['rechnung', 'pdf'],
    points: 3,
    parent: 'CXM-1',
    daysAgo: 12,
  },
  {
    key: 'CXM-14',
    status: 'todo',
    summary: 'Rücklastschrift: Bankgebühr vor der Buchung prüfen',
    description: `
Wir buchen 4,80 € Rücklastschriftgebühr automatisch weiter, auch wenn der Fehler bei uns lag (falscher Betrag, zweite Abbuchung). Vor der Buchung soll der Grundcode der Bank geprüft werden.
* MD06 und AM05: Gebühr nicht weitergeben, Hinweis im Kundenkonto
* Übrige Codes: wie bisher`,
    reporter: LENA,
    assignee: MAREN,
    labels: ['zahlung'],
    points: 3,
    daysAgo: 18,
  },
  {
    key: 'CXM-16',
    status: 'progress',
    priority: 'high',
    summary: 'Preisanpassung zum 1. Januar: Versand in drei Wellen',
    description: `
68.000 Schreiben müssen bis zum 19. November im Briefkasten liegen (sechs Wochen vor dem Stichtag). Damit die Hotline erreichbar bleibt, versenden wir in drei Wellen mit je zwei Tagen Abstand.
||Welle||Kundengruppe||Anzahl||
|1|Grundversorgung|24.500|
|2|Lindenau Strom Fix|31.200|
|3|Gas und Wärme|12.300|
Das Sonderkündigungsrecht steht im ersten Absatz.`,
    reporter: JONAS,
    assignee: PETRA,
    labels: ['preise', 'brief'],
    points: 8,
    daysAgo: 31,
  },
  {
    key: 'CXM-18',
    status: 'todo',
    summary: 'Jahresabrechnung: Erklärtext bei Nachzahlungen über 300 €',
    description: `
Ab 300 € Nachzahlung soll auf Seite 1 stehen, woran es liegt: Verbrauch, Preis oder Abschlag. Dazu der Weg zum Ratenplan, ohne Anruf.`,
    reporter: PETRA,
    labels: ['rechnung', 'text'],
    points: 5,
    parent: 'CXM-1',
    daysAgo: 15,
  },
  {
    key: 'CXM-21',
    status: 'todo',
    sprint: false,
    summary: 'Ratenplan online beantragen',
    description: `
Bis 1.000 € offener Betrag, höchstens zwölf Raten, Antwort sofort. Der Plan hält den Mahnlauf an, solange er bedient wird.`,
    reporter: LENA,
    labels: ['mahnwesen', 'portal'],
    points: 13,
    daysAgo: 27,
  },
  {
    key: 'CXM-24',
    status: 'review',
    priority: 'low',
    summary: 'Gutschriften unter 5 € verrechnen statt auszahlen',
    description: `
Kleine Guthaben kosten uns im Zahllauf mehr, als sie wert sind. Sie sollen mit dem nächsten Abschlag verrechnet werden. Bei einer Schlussrechnung wird weiter ausgezahlt.`,
    reporter: MAREN,
    assignee: MAREN,
    labels: ['zahlung'],
    points: 2,
    daysAgo: 20,
  },
  {
    key: 'CXM-25',
    type: 'task',
    status: 'done',
    summary: 'Testfälle für den Rechnungslauf Dezember ergänzen',
    description: `
Im Testbestand fehlen Konten mit Tarifwechsel zum Monatsersten und mit zwei Zählern. Zwölf Fälle anlegen, Ergebnis im Testprotokoll ablegen.`,
    reporter: MAREN,
    assignee: TOMASZ,
    labels: ['test', 'intern'],
    points: 2,
    daysAgo: 11,
  },
];
