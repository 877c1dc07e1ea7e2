/** What became of a nudge, German. */
const outcomes = {
  open: 'Ohne Antwort',
  used: 'Genutzt',
  later: 'Auf später verschoben',
  ignored: 'Liegen gelassen',
  dismissed: 'Passt nicht',
  why: {
    internal: 'Passt nicht: nur intern',
    checked: 'Passt nicht: schon geprüft',
    misread: 'Passt nicht: falsch erkannt',
  },
};

export default outcomes;
export type OutcomeTexts = typeof outcomes;
