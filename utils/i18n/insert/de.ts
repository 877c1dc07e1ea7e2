import problems from './problems-de.ts';

/** Words of putting a note into a ticket or below a page, and of taking it back. German. */
const de = {
  title: { issue: 'Ins Ticket einfügen', page: 'Auf der Seite einfügen' },
  where: 'Wohin?',
  asking: (p: { site: string }) => `Ich frage ${p.site}, was du hier darfst …`,
  target: {
    comment: (p: { name: string }) => `Als Kommentar in ${p.name}`,
    /** In a service project, where the other kind reaches the customer. */
    internal: (p: { name: string }) => `Als Kommentar nur fürs Team in ${p.name}`,
    description: (p: { name: string }) => `An die Beschreibung von ${p.name}`,
    'footer-comment': (p: { name: string }) => `Als Kommentar unter ${p.name}`,
    editor: (p: { what: string }) => `Am Cursor im offenen Editor (${p.what})`,
    copy: 'Nur kopieren',
  },
  /** What an open editor is for. */
  editor: {
    description: (p: { name: string }) => `Beschreibung von ${p.name}`,
    comment: 'Kommentar',
    page: (p: { name: string }) => p.name,
    other: 'Textfeld',
    newIssue: 'neues Ticket',
    newPage: 'neue Seite',
  },
  page: (p: { title: string }) => `„${p.title}“`,
  thisPage: 'dieser Seite',
  thisIssue: 'diesem Ticket',
  hindrance: {
    'not-allowed': {
      comment: 'Hier darfst du nicht kommentieren.',
      description: 'Die Beschreibung darfst du nicht ändern.',
      'footer-comment': 'Unter dieser Seite darfst du nicht kommentieren.',
      editor: 'Hier darfst du nicht schreiben.',
    },
    'editor-open':
      'Gerade zum Bearbeiten geöffnet. Füge es dort ein oder speichere erst, sonst ginge etwas verloren.',
    'signed-out': 'Du bist gerade nicht angemeldet.',
  },
  nowhere: 'Hier gibt es gerade keine Stelle, an die ich schreiben kann. Kopieren geht immer.',
  language: 'In welcher Sprache?',
  languages: { de: 'Deutsch', en: 'Englisch' },
  ticketLanguage: 'wie das Ticket',
  pageLanguage: 'wie die Seite',
  /** The main button while it is not known yet what it can do. */
  moment: 'Einen Moment …',
  preview: 'Genau das wird geschrieben',
  previewCopy: 'Genau das wird kopiert',
  seenBy: {
    known: (p: { name: string }) => `Lesen können es alle, die ${p.name} sehen dürfen.`,
    internal: (p: { name: string }) =>
      `Lesen können es nur Kolleg:innen, die an ${p.name} arbeiten, nicht die Kund:innen.`,
    editor: 'Lesen kann es erst jemand, wenn du dort speicherst.',
    copy: 'Der Text liegt dann in deiner Zwischenablage. Lesen können ihn andere erst, wo du ihn einfügst.',
  },
  stays: 'Deine Notiz bleibt, wie sie ist.',
  deed: {
    comment: 'Kommentar schreiben',
    internal: 'Intern kommentieren',
    description: 'An Beschreibung anhängen',
    'footer-comment': 'Kommentar schreiben',
    editor: 'In den Editor einfügen',
    copy: 'Text kopieren',
  },
  busy: 'Schreibt …',
  /** Beside the button while the site asks for a pause. */
  wait: (p: { count: number }) => (p.count === 1 ? 'Noch 1 Sekunde.' : `Noch ${p.count} Sekunden.`),
  waitOver: 'Jetzt kannst du es noch einmal versuchen.',
  look: { issue: 'Ticket ansehen', page: 'Seite ansehen' },
  notKept:
    'Eingefügt. Kundenblick konnte es sich nur nicht merken: An der Notiz steht nichts davon.',
  done: {
    comment: (p: { name: string }) => `Als Kommentar in ${p.name} eingefügt.`,
    internal: (p: { name: string }) => `Als Kommentar nur fürs Team in ${p.name} eingefügt.`,
    description: (p: { name: string }) => `An die Beschreibung von ${p.name} angehängt.`,
    'footer-comment': (p: { name: string }) => `Als Kommentar unter ${p.name} eingefügt.`,
    editor: 'In den Editor eingefügt. Gespeichert ist es erst, wenn du dort speicherst.',
  },
  /** The lasting line on the note's card. */
  line: {
    comment: 'Als Kommentar eingefügt',
    description: 'An die Beschreibung angehängt',
    'footer-comment': 'Als Kommentar eingefügt',
    editor: 'In einen Editor eingefügt',
  },
  lines: 'Wo der Text schon steht',
  show: 'Ansehen',
  undo: 'Rückgängig',
  undoing: 'Nimmt zurück …',
  undone: {
    comment: 'Der Kommentar ist wieder weg.',
    description: 'Die Beschreibung ist wieder, wie sie war.',
  },
  problem: problems,
};

export default de;
export type InsertTexts = typeof de;
