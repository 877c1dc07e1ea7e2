type Counted = { count: number; formatted: string };

/** Words around proposals, German: the source. */
const proposals = {
  title: 'Vorschläge',
  listLabel: 'Vorschläge, neueste zuerst',
  waitingTitle: 'Warten auf Antwort',
  answeredTitle: (p: Counted) => `Beantwortet (${p.formatted})`,
  allAnswered: 'Alles beantwortet.',
  emptyTitle: 'Noch keine Vorschläge',
  emptyText:
    'Alle im Team können neue Zeilen, Fragen, Begriffe und Beispiele vorschlagen: hier über „Vorschlagen“ oder aus der Leiste im Ticket. Jeder Vorschlag bekommt eine Antwort.',
  pick: 'Such dir links einen Vorschlag aus',
  pickText: 'Mit j und k gehst du durch die Liste, Enter öffnet.',
  label: 'Vorschlag',
  gone: 'Dieser Vorschlag wurde zurückgezogen',
  goneText: 'Sein Text ist überall gelöscht. Das ist in Ordnung: niemand muss das begründen.',
  goneDraft: 'Deine angefangene Begründung liegt noch in diesem Browser.',
  discardDraft: 'Begründung verwerfen',

  kind: {
    'role-entry': 'Zeile der Rollenkarte',
    question: 'Frage',
    term: 'Begriff',
    example: 'Beispiel',
    omission: 'Herausnehmen',
  },
  by: (p: { name: string }) => `von ${p.name}`,
  mine: 'von dir',
  nameless: 'aus dem Team',
  when: (p: { when: string }) => `vorgeschlagen ${p.when}`,
  newText: 'Vorgeschlagen',
  oldText: 'Würde ersetzen',
  wouldAdd: 'Kommt neu dazu.',
  oldShipped: 'mitgeliefert',
  oldOwn: 'von euch',
  oldGone: 'Was ersetzt werden sollte, ist inzwischen nicht mehr in Gebrauch.',
  omissionText: 'Das Team soll ohne diesen mitgelieferten Text auskommen.',
  level: { wahrnehmen: 'Stufe: wahrnehmen', handeln: 'Stufe: handeln' },

  decideLabel: 'Deine Antwort',
  accept: 'Annehmen',
  decline: 'Ablehnen …',
  declineTitle: 'Warum nicht?',
  declineHint:
    'Wer es vorgeschlagen hat, liest das. Ein ehrlicher Satz hilft mehr als ein höflicher.',
  declineMissing: 'Ohne Grund keine Ablehnung: Schreib noch einen Satz dazu.',
  declineSend: 'Mit diesem Grund ablehnen',
  declineStarters: [
    'Das haben wir schon: ',
    'Gute Beobachtung, nur gilt sie nicht für alle, weil ',
    'Magst du es noch einmal konkreter vorschlagen, ',
  ],
  startersLabel: 'Satzanfänge',
  acceptedOk: 'Angenommen. Alle Geräte im Team bekommen es von selbst.',
  declinedOk: 'Abgelehnt, mit deinem Grund.',
  readOnly: 'Du liest hier mit. Annehmen und ablehnen können CX-Pat:innen.',
  waitsYours: 'Dein Vorschlag wartet auf eine CX-Pat:in.',
  accepted: (p: { name: string }) => `${p.name} hat angenommen`,
  declined: (p: { name: string }) => `${p.name} hat abgelehnt`,
  acceptedShort: 'Angenommen',
  declinedShort: 'Abgelehnt',
  acceptAfterAll: 'Doch annehmen',
  alreadyAnswered:
    'Jemand hat diesen Vorschlag inzwischen beantwortet. Deine angefangene Begründung liegt noch hier:',
};

export default proposals;
export type ProposalWords = typeof proposals;
