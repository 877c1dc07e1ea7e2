type Counted = { count: number; formatted: string };

/** Words of the team's questions, glossary and examples on the dashboard, German: the source. */
const texts = {
  /** Two versions of one thing are in use. */
  rivals: {
    title: 'Davon gibt es zwei Fassungen',
    text: 'Zwei von euch haben zur selben Zeit geschrieben. Beide sind in Gebrauch, bis sich jemand entscheidet.',
    keep: 'Diese behalten',
    kept: 'Entschieden. Die andere Fassung ist nicht mehr in Gebrauch.',
  },
  /** Kept apart, below what is in use. */
  shelf: {
    out: (p: Counted) => `Herausgenommen (${p.formatted})`,
    retired: (p: Counted) => `Früher von euch (${p.formatted})`,
  },
  backToShipped: 'Zurück zum mitgelieferten Text',
  backToShippedDone: 'Es gilt wieder der mitgelieferte Text.',
  more: (p: { what: string }) => `Mehr zu „${p.what}“`,

  level: {
    title: 'Auf welcher Stufe seid ihr?',
    name: { wahrnehmen: 'Wahrnehmen', handeln: 'Handeln' },
    about: {
      wahrnehmen: 'Was merkt die Kund:in davon?',
      handeln: 'Was darfst und wirst du tun?',
    },
    here: 'Hier seid ihr',
    how: (p: { size: string }) =>
      `Weiter geht es mit eurer eigenen Abstimmung. Dafür müssen mehr als die Hälfte aller im Team sein, und mindestens ${p.size} müssen abgestimmt haben. Gezählt wird jeden Montag.`,
    secret:
      'Geheim heißt geheim: Niemand erfährt, wer abgestimmt hat, wie oder wie viele. Auch CX-Pat:innen nicht.',
    next: (p: { when: string }) => `Nächste Zählung: ${p.when}`,
    ask: { wahrnehmen: 'Zurück zu „Wahrnehmen“?', handeln: 'Weiter zu „Handeln“?' },
    yes: { wahrnehmen: 'Ja, zurück', handeln: 'Ja, weiter' },
    no: { wahrnehmen: 'So bleiben', handeln: 'Noch nicht' },
    voted:
      'Deine Stimme ist angekommen. Bis zur Zählung kannst du sie ändern, auch in der Leiste. Diese Seite merkt sie sich nicht.',
    small: (p: { size: string }) =>
      `Unter ${p.size} Personen ließe sich erraten, wer wie gestimmt hat. Deshalb wählt bei euch jede Person ihre Stufe selbst: in der Leiste unter „Fragen & Begriffe“. Davon erfährt niemand.`,
    smallHere: 'Ohne eigene Wahl gilt diese Stufe',
  },

  questions: {
    title: 'Fragen',
    lead: 'Mit diesen Fragen schaut ihr auf eure Arbeit. Schreibt sie um, nehmt welche heraus, bringt eigene mit.',
    count: (p: Counted) => (p.count === 1 ? '1 Frage' : `${p.formatted} Fragen`),
    add: 'Frage hinzufügen',
    propose: 'Frage vorschlagen',
    newTitle: 'Neue Frage',
    editTitle: 'Frage bearbeiten',
    replaceTitle: 'Frage durch eure Worte ersetzen',
    changeTitle: 'Andere Worte vorschlagen',
    text: 'Frage',
    textHint: 'Am besten mit einem Menschen darin („Wer …?“) und ohne Nachschlagen zu beantworten.',
    level: 'Stufe',
    emptyTitle: 'Auf dieser Stufe fragt ihr noch nichts',
    emptyText: 'Schreibt eine eigene Frage, oder setzt unten eine mitgelieferte wieder ein.',
    all: 'Startsatz ganz ersetzen …',
    allQuestion: 'Alle mitgelieferten Fragen herausnehmen?',
    allText: (p: Counted) =>
      p.count === 1
        ? 'Die eine Frage, die noch mitgeliefert ist, wird nicht mehr gestellt. Was ihr selbst geschrieben habt, bleibt.'
        : `Die ${p.formatted} Fragen, die noch mitgeliefert sind, werden nicht mehr gestellt. Was ihr selbst geschrieben habt, bleibt.`,
    allSafe: 'Es geht nichts verloren: Ihr könnt alle auf einmal oder jede einzeln zurückholen.',
    allConfirm: 'Alle herausnehmen',
    allBusy: (p: { done: string; all: string }) => `${p.done} von ${p.all} …`,
    allDone: 'Der Startsatz ist draußen. Ab jetzt gelten nur eure Fragen.',
    allBack: 'Alle wieder einsetzen',
    allBackDone: 'Die mitgelieferten Fragen sind wieder da.',
    allPartly: (p: { done: string; all: string; problem: string }) =>
      `${p.done} von ${p.all} sind geschafft, dann ging es nicht weiter: ${p.problem}.`,
  },

  glossary: {
    title: 'Glossar',
    lead: 'Gleiche Worte für dieselbe Sache. Ein Beispiel von euch erklärt mehr als jede Definition.',
    wantedCount: (p: Counted) =>
      p.count === 1
        ? '1 Begriff sucht noch ein Beispiel'
        : `${p.formatted} Begriffe suchen noch ein Beispiel`,
    allFound: 'Jeder Begriff hat ein Beispiel von euch',
    search: 'Im Glossar suchen',
    show: 'Was gezeigt wird',
    showAll: 'Alle',
    showWanted: 'Ohne Beispiel',
    noneTitle: 'Dazu gibt es keinen Begriff',
    noneText: 'Vielleicht fehlt er noch. Dann bring ihn mit.',
    doneTitle: 'Kein Begriff sucht noch ein Beispiel',
    doneText: 'Das habt ihr geschafft. Unter „Alle“ kannst du sie nachlesen.',
    found: (p: Counted) => (p.count === 1 ? '1 Begriff' : `${p.formatted} Begriffe`),
    reset: 'Alle zeigen',
    add: 'Begriff hinzufügen',
    propose: 'Begriff vorschlagen',
    newTitle: 'Neuer Begriff',
    editTitle: (p: { term: string }) => `„${p.term}“ bearbeiten`,
    exampleTitle: (p: { term: string }) => `Ein Beispiel für „${p.term}“`,
    changeTitle: (p: { term: string }) => `Änderung an „${p.term}“ vorschlagen`,
    wanted: 'Beispiel gesucht',
    wantedOwn: 'Wo kommt das bei euch vor?',
    exampleLabel: 'Bei uns',
    term: 'Begriff',
    meaning: 'Bedeutung',
    meaningHint: 'Ein bis zwei Sätze, die auch jemand am ersten Tag versteht.',
    example: 'Beispiel von euch',
    exampleHint: 'Ein Satz aus eurem Alltag. Keine Namen, keine Kundennummern.',
    exampleMissing: 'Schreib noch euer Beispiel.',
    addExample: 'Beispiel ergänzen',
    proposeExample: 'Beispiel vorschlagen',
  },

  examples: {
    title: 'Beispiele',
    lead: 'Ein Hinweis zeigt neben seiner Frage ein Beispiel. Am meisten sagt eines, das ihr selbst erlebt habt.',
    openCount: (p: Counted) =>
      p.count === 1
        ? 'An 1 Stelle steht noch ein allgemeines Beispiel'
        : `An ${p.formatted} Stellen steht noch ein allgemeines Beispiel`,
    allFound: 'Überall steht ein Beispiel von euch',
    openTitle: 'Noch allgemein',
    ownTitle: 'Von euch',
    general: 'Allgemeines Beispiel',
    add: 'Beispiel ergänzen',
    addAnother: 'Noch ein Beispiel',
    propose: 'Beispiel vorschlagen',
    newTitle: (p: { touchpoint: string }) => `Ein Beispiel zu „${p.touchpoint}“`,
    editTitle: (p: { touchpoint: string }) => `Beispiel zu „${p.touchpoint}“ bearbeiten`,
    changeTitle: (p: { touchpoint: string }) => `Änderung zu „${p.touchpoint}“ vorschlagen`,
    text: 'Was war bei euch?',
    textHint: 'Ein oder zwei Sätze. Keine Namen, keine Kundennummern.',
    fromNote: 'Aus einer Notiz nehmen',
    notesTitle: (p: { touchpoint: string }) => `Geteilte Notizen zu „${p.touchpoint}“`,
    notesSafe:
      'Was du hier nimmst, bleibt als Beispiel stehen, auch wenn die Notiz zurückgezogen wird. Streich heraus, woran man jemanden erkennt.',
    take: 'Übernehmen',
    taken: 'Der Text steht im Feld. Lies ihn noch einmal, bevor du speicherst.',
    noNotes: 'Zu diesem Berührungspunkt hat noch niemand eine Notiz geteilt.',
    notesMore: (p: Counted) => `Das sind die neuesten von ${p.formatted}.`,
  },
};

export default texts;
export type ContentTexts = typeof texts;
