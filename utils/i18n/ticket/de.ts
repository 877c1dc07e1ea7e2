/** Words around a note that was written before its ticket existed. They come when they are needed. German. */
const de = {
  moved: (p: { notes: number; drafts: number }): string => {
    if (p.notes === 0) return p.drafts === 1 ? 'Dein Entwurf gehört' : 'Deine Entwürfe gehören';
    if (p.drafts > 0) return 'Deine Notizen und Entwürfe gehören';
    return p.notes === 1 ? 'Deine Notiz gehört' : 'Deine Notizen gehören';
  },
  movedTo: (p: { what: string; key: string }) => `${p.what} jetzt zu ${p.key}.`,
  open: (p: { key: string }) => `${p.key} ansehen`,
  wrong: 'Anderes Ticket?',
  seen: 'Alles klar',
  question: 'Welches Ticket ist es geworden?',
  questionText: 'Du hast etwas notiert, als es das Ticket noch nicht gab. Wozu gehört es?',
  title: 'Zu welchem Ticket gehört es?',
  list: 'Deine zuletzt angelegten Tickets',
  loading: 'Ich frage Jira nach deinen letzten Tickets …',
  noList: 'Jira nennt mir deine letzten Tickets gerade nicht. Die Ticketnummer genügt.',
  emptyList:
    'In den letzten zwei Wochen hast du hier kein Ticket angelegt. Die Ticketnummer genügt.',
  other: 'Ein anderes',
  none: 'Keins davon',
  back: 'Zu keinem: Das Ticket gibt es noch nicht',
  key: 'Ticketnummer oder Adresse',
  keyExample: 'CXM-12',
  keyMissing: 'Das sieht nicht nach einer Ticketnummer dieser Website aus. Zum Beispiel: CXM-12.',
  assign: 'Zuordnen',
  keep: 'So lassen',
  takeBack: 'Zurücknehmen',
  done: (p: { key: string }) => `Gehört jetzt zu ${p.key}.`,
  returned: 'Gehört wieder zum neuen Ticket.',
};

export default de;
export type TicketTexts = typeof de;
