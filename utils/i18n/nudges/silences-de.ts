/** Why no nudge came, one sentence for each kind. German. Times stand behind "bis". */
const silences = {
  'all-off': 'Alle Hinweise waren aus.',
  'type-off': (p: { type: string }) => `Den Anlass „${p.type}“ hattest du abgeschaltet.`,
  'site-off': (p: { site: string }) => `Auf ${p.site} hattest du Hinweise abgeschaltet.`,
  snoozed: {
    hour: (p: { until: string }) => `Du wolltest eine Stunde Pause, bis ${p.until}.`,
    today: (p: { until: string }) => `Du wolltest für den Tag Pause, bis ${p.until}.`,
    fortnight: (p: { until: string }) => `Du wolltest zwei Wochen Pause, bis ${p.until}.`,
  },
  'quiet-hours': (p: { until: string }) => `Ruhezeit bis ${p.until}.`,
  hidden: 'Die Seite lag gerade in einem anderen Tab.',
  presenting: 'Du hast die Seite gerade anderen gezeigt.',
  fullscreen: 'Der Browser lief im Vollbild.',
  typing: 'Du hast gerade geschrieben.',
  'panel-open': 'Die Leiste war schon offen.',
  'not-author': 'Das Ticket war nicht als deins zu erkennen.',
  'already-noted': 'Du hattest dazu schon etwas notiert.',
  'same-place': 'Hier kam schon einmal ein Hinweis, und ein zweiter kommt nie.',
  'no-text': 'Es stand noch kein Titel da, aus dem etwas zu lesen war.',
  internal: (p: { impact: string; least: string }) =>
    `Klang nach interner Arbeit: Kund:innen merken es zu ${p.impact}, gefragt wird ab ${p.least}.`,
  internalWords: (p: { impact: string; least: string; words: string }) =>
    `Klang nach interner Arbeit wegen ${p.words}: Kund:innen merken es zu ${p.impact}, gefragt wird ab ${p.least}.`,
  learnt: (p: { impact: string; before: string; words: string }) =>
    `Du hattest hier ${p.words} als falsch erkannt gemeldet. Ohne diese Worte merken Kund:innen es zu ${p.impact} statt zu ${p.before}.`,
  'day-cap': (p: { until: string }) => `Höchstens einer am Tag: Pause bis ${p.until}.`,
  'week-cap': (p: { most: number; until: string }) =>
    `Höchstens ${p.most} in der Woche: Pause bis ${p.until}.`,
  'type-rests': (p: { type: string; until: string }) =>
    `Der Anlass „${p.type}“ ruht nach dem letzten Hinweis bis ${p.until}.`,
  tiredType: (p: { type: string; until: string }) =>
    `Den Anlass „${p.type}“ hast du öfter weggelegt oder liegen gelassen, deshalb ruht er bis ${p.until}.`,
  'all-rest': (p: { until: string }) =>
    `Zuletzt hast du Hinweise oft weggelegt oder liegen gelassen, deshalb ruhen alle bis ${p.until}.`,
};

export default silences;
export type SilenceTexts = typeof silences;
