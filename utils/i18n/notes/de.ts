/** Words of the page "Meine Notizen", German. */
const de = {
  title: 'Meine Notizen',
  search: 'Notizen durchsuchen',
  state: 'Stand',
  states: {
    all: 'Alle Notizen',
    draft: 'Entwürfe',
    'on-device': 'Nur auf diesem Gerät',
    shared: 'Geteilt',
    answered: 'Mit Antwort',
    problem: 'Mit Problem',
  },
  product: 'Wo',
  products: { all: 'Überall', jira: 'Jira', confluence: 'Confluence', web: 'Anderswo im Web' },
  count: (p: { count: string; one: boolean }) => (p.one ? '1 Notiz' : `${p.count} Notizen`),
  continueDraft: 'Weiterschreiben',
  more: 'Mehr zeigen',
  bin: 'Papierkorb',
  file: 'Sichern und laden',
  exportJson: 'Als JSON sichern',
  exportMarkdown: 'Als Markdown sichern',
  importFile: 'Aus Datei laden …',
  none: 'Noch keine Notizen',
  noneText:
    'Öffne ein Ticket in Jira oder eine Seite in Confluence und tippe auf das Auge am Rand. Zwei Sätze genügen: was sich für Kund:innen ändert und wo es haken kann.',
  noneFound: 'Nichts gefunden',
  noneFoundText:
    'Zu dieser Suche gibt es keine Notiz. Versuch ein anderes Wort oder zeig wieder alle.',
  clearFilter: 'Alle zeigen',
  couldNotLoad: 'Deine Notizen lassen sich gerade nicht zeigen.',
  report: {
    title: 'Aus Datei geladen',
    added: (p: { count: string; one: boolean }) =>
      p.one ? '1 Notiz ist dazugekommen.' : `${p.count} Notizen sind dazugekommen.`,
    unchanged: (p: { count: string; one: boolean }) =>
      p.one ? '1 war schon da.' : `${p.count} waren schon da.`,
    refused: (p: { count: string; one: boolean }) =>
      p.one
        ? '1 Eintrag ließ sich nicht übernehmen:'
        : `${p.count} Einträge ließen sich nicht übernehmen:`,
    private: 'Was dazugekommen ist, kannst nur du lesen.',
    entry: (p: { line: number }) => `Eintrag ${p.line}`,
    reason: {
      invalid: 'Der Eintrag ist beschädigt oder unvollständig.',
      empty: 'Es steht nichts drin.',
      'too-long': 'Der Text ist zu lang.',
      'shared-here': 'Die Notiz ist von hier aus geteilt und wird nicht überschrieben.',
      'cut-off': 'Die Datei bricht vor dem Ende ab.',
    },
  },
};

export default de;
export type NotesTexts = typeof de;
