import proposals from './content-proposals-de.ts';
import roleMap from './content-roles-de.ts';

type Counted = { count: number; formatted: string };

/** Words around the team's own content on the dashboard, German: the source. */
const content = {
  title: 'Inhalte',
  rooms: {
    label: 'Was euch gehört',
    roles: 'Rollenkarte',
    questions: 'Fragen',
    glossary: 'Glossar',
    examples: 'Beispiele',
    proposals: 'Vorschläge',
  },
  waiting: (p: Counted) => (p.count === 1 ? '1 wartet' : `${p.formatted} warten`),

  roleMap,
  proposals,

  mark: {
    shipped: 'Mitgeliefert',
    own: 'Von euch',
    idea: 'Idee aus dem Team',
    ideaBy: (p: { name: string }) => `Idee aus dem Team, von ${p.name}`,
    replaced: 'Ersetzt',
    out: 'Herausgenommen',
    retired: 'Nicht mehr in Gebrauch',
    waits: 'Wartet auf Antwort',
    draft: 'Entwurf',
    draftHint: 'Hier liegt ein angefangener Text in diesem Browser.',
  },
  deed: {
    add: 'Hinzufügen',
    edit: 'Bearbeiten',
    replace: 'Durch eigenen Text ersetzen',
    propose: 'Vorschlagen',
    proposeChange: 'Änderung vorschlagen',
    takeOut: 'Herausnehmen',
    putBack: 'Wieder einsetzen',
    retire: 'Aus dem Gebrauch nehmen',
    withdraw: 'Zurückziehen',
    undo: 'Rückgängig',
    saved: 'Gespeichert. Alle Geräte im Team bekommen es von selbst.',
    proposed: 'Danke! Dein Vorschlag liegt bei den CX-Pat:innen.',
    takenOut: 'Herausgenommen.',
    putBackOk: 'Wieder in Gebrauch.',
    retired: 'Nicht mehr in Gebrauch.',
    withdrawn: 'Zurückgezogen. Der Text ist überall gelöscht.',
    failed: (p: { problem: string }) => `Noch nicht angekommen. ${p.problem}.`,
  },
  form: {
    german: 'Deutsch',
    english: 'Englisch',
    addEnglish: 'Englischen Text ergänzen',
    addGerman: 'Deutschen Text ergänzen',
    oneIsEnough: 'Eine Sprache genügt: Wer in der anderen liest, bekommt diesen Text.',
    save: 'Speichern',
    propose: 'Vorschlagen',
    named: 'Mit meinem Namen zeigen',
    namedHint: 'Sonst steht dort nur „Idee aus dem Team“.',
    kept: 'Entwurf ist in diesem Browser gesichert',
    discard: 'Entwurf verwerfen',
    missing: 'Hier fehlt noch ein Text.',
    tooLong: (p: { over: string }) => `Zusammen ${p.over} Zeichen zu lang`,
    memberHint: 'Eine CX-Pat:in nimmt deinen Vorschlag an oder sagt dir, warum nicht.',
  },
  conflict: {
    title: 'Jemand war schneller',
    text: 'Während du geschrieben hast, wurde diese Stelle geändert. Es ist nichts verloren: Links steht, was jetzt gilt, rechts dein Text.',
    retiredText:
      'Während du geschrieben hast, wurde diese Stelle aus dem Gebrauch genommen. Dein Text ist noch da.',
    theirs: 'Das gilt jetzt',
    mine: 'Dein Text',
    keepTheirs: 'Lassen, wie es ist',
    takeMine: 'Meinen Text nehmen',
  },
  refusal: {
    not_member: 'Du bist nicht mehr in diesem Team.',
    not_reviewer: 'Das können nur CX-Pat:innen. Vielleicht hat sich deine Rolle geändert.',
    too_long: 'Der Text ist zu lang.',
    empty: 'Hier fehlt noch ein Text.',
    invalid: 'Der Team-Server kennt das nicht. Lade die Seite neu.',
    unknown_content: 'Das gibt es nicht mehr: Es wurde zurückgezogen.',
    undecided: 'Das ist noch ein Vorschlag und braucht zuerst eine Antwort.',
    decided: 'Das hat schon jemand beantwortet.',
    too_few_people: 'Euer Team ist zu klein, um geheim abzustimmen.',
    level_reached: 'Auf dieser Stufe seid ihr schon.',
  },
};

export default content;
export type ContentWords = typeof content;
