import type { PageSeed } from './page-seed.ts';
import { JONAS, LENA, MAREN, PETRA } from './people.ts';

export const HOME_ID = '98300';

/** Space PROZ, the process handbook. */
export const PROCESS_PAGES: readonly PageSeed[] = [
  {
    id: HOME_ID,
    title: 'Prozesshandbuch',
    author: JONAS,
    updated: '2026-10-02T09:15:00Z',
    version: 14,
    body: `
Hier steht, wie wir arbeiten, wenn etwas bei unseren Kund:innen ankommt: ein Brief, eine Abbuchung, ein Anruf. Jede Seite nennt Auslöser, Schritte und wer gefragt werden kann.
h2. Häufig gebraucht
* Mahnlauf
* Abschlag ändern
* Umzug melden
{panel} Etwas stimmt nicht mehr? Ändere die Seite direkt, die Prozessverantwortlichen bekommen Bescheid.`,
  },
  {
    id: '98312',
    title: 'Mahnlauf',
    author: LENA,
    updated: '2026-11-12T13:40:00Z',
    version: 23,
    parentId: HOME_ID,
    body: `
Der Mahnlauf prüft alle Konten mit offenen Posten und erzeugt die Schreiben für Erinnerung, Mahnung und Sperrandrohung.
h2. Auslöser
Erster Werktag im Monat, 6:00 Uhr, Auftrag *FM_MAHN_01*. Ab Januar wöchentlich (CXM-12).
h2. Schritte
||Schritt||Wer||Was die Kund:innen davon merken||
|Offene Posten ermitteln|System|nichts|
|Ausnahmen pflegen (Ratenplan, Härtefall)|Forderungsmanagement|bleiben verschont, wenn die Ausnahme rechtzeitig steht|
|Schreiben erzeugen und freigeben|Abrechnung|Brief nach 2 bis 4 Tagen, E-Mail sofort|
|Gebühr buchen|System|2,50 € auf der nächsten Rechnung|
h2. Stolperstellen
* Zahlungen vom Vortag sind noch nicht zugeordnet: Das Schreiben geht trotzdem raus.
* Bei Umzug zählt die alte Anschrift, bis die Ummeldung bearbeitet ist.
* Hausverwaltungen bekommen für jede Wohnung einen eigenen Brief.
{panel} Vor der Freigabe immer die Stichprobe von 20 Schreiben ansehen, nicht nur die Summe.`,
    comments: [
      {
        by: PETRA,
        created: '2026-11-16T10:05:00Z',
        text: 'Bitte ergänzen, wie der Service ein einzelnes Schreiben noch anhalten kann. Wir wissen es nur vom Hörensagen.',
      },
    ],
  },
  {
    id: '98315',
    title: 'Abschlag ändern',
    author: MAREN,
    updated: '2026-10-28T08:20:00Z',
    version: 9,
    parentId: HOME_ID,
    body: `
Abschläge können jederzeit angepasst werden, auf Wunsch oder nach einer Preisänderung.
h2. Schritte
# Wunschbetrag gegen den erwarteten Verbrauch prüfen (Warnung ab 20 % Abweichung)
# Gültig ab dem übernächsten Monatsersten
# Bestätigung mit neuem Abschlagsplan versenden
h2. Was oft gefragt wird
* *Warum erst übernächster Monat?* Die Abbuchung wird am 15. des Vormonats an die Bank übergeben.
* *Kann ich den Betrag senken?* Ja, bis zur Untergrenze. Wir weisen auf eine mögliche Nachzahlung hin.`,
  },
  {
    id: '98318',
    title: 'Umzug melden',
    author: PETRA,
    updated: '2026-11-03T15:02:00Z',
    version: 17,
    parentId: HOME_ID,
    body: `
Ein Umzug ist für uns Auszug und Einzug, für die Kund:innen ist es ein Anliegen. Wer meldet, bekommt *eine* Bestätigung.
h2. Schritte
# Alte und neue Anschrift, Zählernummern und Stände aufnehmen
# Auszug: Schlussrechnung anstoßen, Lastschrift bis zur Klärung stehen lassen
# Einzug: Vertrag anlegen oder mitnehmen, Abschlag neu berechnen
h2. Fristen
Einzüge können bis zu sechs Wochen rückwirkend gemeldet werden. Danach war die Grundversorgung zuständig, und es kommen zwei Rechnungen.`,
  },
  {
    id: '98321',
    title: 'Kündigung bestätigen',
    author: PETRA,
    updated: '2026-09-18T11:48:00Z',
    version: 6,
    parentId: HOME_ID,
    body: `
Eine Kündigung wird am Tag des Eingangs bestätigt, spätestens nach einer Woche.
h2. Schritte
# Vertrag und Frist prüfen, Enddatum festlegen
# Bestätigung mit Enddatum in der Betreffzeile
# Ablesung zum Enddatum anstoßen, Schlussrechnung innerhalb von sechs Wochen
h2. Nicht vergessen
* Bei Umzug nachfragen, ob der Vertrag mitgenommen werden soll
* Guthaben wird überwiesen, nie verrechnet`,
  },
  {
    id: '98324',
    title: 'Retouren bearbeiten',
    author: LENA,
    updated: '2026-10-21T07:55:00Z',
    version: 4,
    parentId: HOME_ID,
    body: `
Unzustellbare Briefe kommen dienstags in der Poststelle an.
h2. Schritte
# Grund erfassen: verzogen, unbekannt, Annahme verweigert
# Anschrift im Melderegister anfragen (5,50 € je Auskunft)
# Mahnsperre für 14 Tage setzen
h2. Stolperstellen
* Ohne Mahnsperre läuft die nächste Mahnung an dieselbe falsche Anschrift.`,
  },
  {
    id: '98327',
    title: 'Zählerstand erfassen',
    author: MAREN,
    updated: '2026-11-09T12:30:00Z',
    version: 11,
    parentId: HOME_ID,
    body: `
Stände kommen aus dem Portal, von der Ablesekarte, am Telefon und vom Netzbetreiber. Der erste plausible Stand gilt.
h2. Plausibilität
||Abweichung zum Vorjahr||Was passiert||
|bis 25 %|Stand wird übernommen|
|25 bis 60 %|Rückfrage per E-Mail|
|mehr|Foto des Zählers erbeten, Rechnung wartet|`,
  },
  {
    id: '98330',
    title: 'Rücklastschriften',
    author: LENA,
    updated: '2026-08-14T14:10:00Z',
    version: 8,
    parentId: HOME_ID,
    body: `
Kommt eine Lastschrift zurück, wird das Konto für weitere Abbuchungen angehalten.
h2. Schritte
# Grundcode lesen: kein Guthaben, Widerspruch, Konto erloschen
# Kund:innen innerhalb von drei Tagen anschreiben
# Gebühr nur weitergeben, wenn der Fehler nicht bei uns lag`,
  },
  {
    id: '98333',
    title: 'Ratenplan vereinbaren',
    author: LENA,
    updated: '2026-11-01T09:00:00Z',
    version: 5,
    parentId: HOME_ID,
    body: `
Wer nicht auf einmal zahlen kann, bekommt einen Plan. Bis 1.000 € entscheidet der Service selbst.
h2. Spielraum
* bis sechs Raten ohne Rückfrage
* bis zwölf Raten mit kurzer Notiz
* Stundung um vier Wochen, einmal im Jahr`,
  },
  {
    id: '98340',
    kind: 'blog',
    title: 'Neue Briefe im Mahnlauf – was sich ab Januar ändert',
    author: JONAS,
    updated: '2026-11-17T07:30:00Z',
    body: `
Ab Januar schreiben wir früher und freundlicher. Die erste Erinnerung kommt nach fünf Tagen, ohne Gebühr und mit einem Link zum Bezahlen.
Danke an alle, die Briefe gegengelesen haben. Die häufigste Rückmeldung war: "Sagt mir zuerst, was ich tun soll."`,
  },
];
