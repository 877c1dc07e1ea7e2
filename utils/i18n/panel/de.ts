/** Words of the panel (Leiste) around the note: context, list, sync line. German. */
const de = {
  name: 'Kundenblick',
  close: 'Leiste schließen (Esc)',
  menu: 'Menü',
  myNotes: 'Meine Notizen',
  settings: 'Einstellungen',
  shortcuts: 'Tastenkürzel',
  knownBy: {
    address: 'aus der Adresse erkannt',
    'page-data': 'aus den Seitendaten erkannt',
    'page-look': 'am Aussehen der Seite erkannt',
    manual: 'von dir angegeben',
  },
  wrong: 'Stimmt nicht?',
  newIssue: (p: { container: string }) => `Neues Ticket in ${p.container}`,
  newIssueSomewhere: 'Neues Ticket',
  newPage: (p: { container: string }) => `Neue Seite in ${p.container}`,
  newPageSomewhere: 'Neue Seite',
  board: (p: { container: string }) => `Board von ${p.container}`,
  project: (p: { container: string }) => `Projekt ${p.container}`,
  unknownPlace: 'Worum geht es gerade?',
  unknownPlaceHint: 'Ich erkenne hier kein Ticket und keine Seite. Sag mir kurz, woran du sitzt.',
  correct: {
    product: 'Was ist es?',
    jira: 'Ein Ticket in Jira',
    confluence: 'Eine Seite in Confluence',
    web: 'Etwas anderes im Web',
    reference: {
      jira: 'Ticketnummer oder Adresse',
      confluence: 'Titel der Seite oder Adresse',
      web: 'Adresse',
    },
    example: { jira: 'CXM-12', confluence: 'Mahnprozess', web: 'https://…' },
    use: 'Das ist es',
    automatic: 'Wieder automatisch erkennen',
    problem: {
      empty: 'Schreib eine Ticketnummer, einen Titel oder eine Adresse hinein.',
      'no-key':
        'Das sieht nicht nach einer Ticketnummer aus. Sie besteht aus Kürzel und Zahl: CXM-12.',
      'no-address': 'Das ist keine Adresse. Sie beginnt mit https://.',
      'no-site': 'Ich weiß nicht, auf welcher Website das liegt. Nimm die ganze Adresse.',
    },
  },
  notesHere: 'Notizen an diesem Ort',
  yours: 'Von dir',
  fromTeam: 'Aus dem Team',
  showOlder: (p: { count: string }) => `${p.count} ältere zeigen`,
  empty: 'Hier steht noch keine Notiz.',
  emptyExample:
    'Ein Satz genügt. Zum Beispiel: „Wer gerade bezahlt hat, bekommt die Mahnung trotzdem.“',
  otherDraft: (p: { time: string }) => `Noch ein Entwurf von dir (${p.time})`,
  takeDraft: 'Weiterschreiben',
  stray: (p: { title: string }) =>
    `Dein Text zu „${p.title}“ ist noch nicht gespeichert. Kundenblick versucht es weiter. Schließ den Tab noch nicht oder kopiere ihn.`,
  couldNotOpen: 'Deine Notizen zu diesem Ort lassen sich gerade nicht zeigen.',
  goneTitle: 'Kundenblick wurde aktualisiert',
  gone: 'Diese Leiste gehört noch zur alten Fassung und kann nichts mehr speichern. Was als Entwurf gespeichert war, ist sicher. Kopiere, was du gerade getippt hast, und lade die Seite neu.',
  noTeam: 'Du bist noch in keinem Team. Alles bleibt auf diesem Gerät.',
  joinTeam: 'Einladung einfügen',
  shortcutList: {
    open: 'Leiste öffnen oder schließen',
    next: 'Von der ersten zur zweiten Frage',
    newline: 'Neue Zeile in einer Frage',
    save: 'Speichern',
    chips: 'Zwischen kurzen Antworten wechseln',
    close: 'Leiste schließen',
    help: 'Diese Übersicht',
  },
  keys: { ctrl: 'Strg', enter: 'Enter', shift: 'Umschalt', arrows: 'Pfeiltasten', escape: 'Esc' },
};

export default de;
export type PanelTexts = typeof de;
