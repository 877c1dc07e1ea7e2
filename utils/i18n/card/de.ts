/** Words of the card on which a note is read, and of the question before it is shared. German. */
const de = {
  actions: 'Was möchtest du mit der Notiz tun?',
  shareWith: (p: { team: string }) => `Mit ${p.team} teilen`,
  recall: 'Zurückholen (nur für mich)',
  copy: 'Text kopieren',
  assign: 'Ticket zuordnen …',
  cameFrom: 'Geschrieben, als es das Ticket noch nicht gab.',
  showPassage: 'Zur Stelle',
  change: 'Für Kund:innen',
  friction: 'Haken',
  impact: 'Wirkung',
  forWhom: 'Für',
  differentFor: 'Anders für',
  lensSaid: (p: { lens: string }) => `Die Kund:in ${p.lens}`,
  answered: (p: { name: string }) => `${p.name}, CX-Pat:in, hat dir geantwortet`,
  answeredOther: (p: { name: string }) => `${p.name}, CX-Pat:in, hat geantwortet`,
  decidedBy: (p: { name: string; time: string }) => `${p.name}, ${p.time}`,
  refused: 'Der Team-Server hat die letzte Änderung nicht angenommen.',
  refusedSafe: 'Die Notiz ist sicher auf diesem Gerät.',
  conflictTitle: 'Zwei Fassungen dieser Notiz',
  conflictText: 'Sie wurde an zwei Orten geändert. Welche soll bleiben?',
  mine: 'Hier, auf diesem Gerät',
  theirs: 'Beim Team',
  keepMine: 'Meine behalten',
  keepTheirs: 'Die vom Team behalten',
  unfinishedEdit: 'Du hast diese Notiz angefangen zu ändern.',
  continueEdit: 'Weiterschreiben',
  /** Where a note is on its way, in a sentence. */
  stateHelp: {
    draft: 'Angefangen und noch nicht gespeichert. Der Text ist auf diesem Gerät sicher.',
    'on-device': 'Nur du kannst das lesen. Die Notiz verlässt dieses Gerät nicht.',
    waiting: 'Gespeichert auf diesem Gerät. Sie wird geteilt, sobald der Team-Server antwortet.',
    refused: 'Der Team-Server hat die Notiz nicht angenommen. Sie ist auf diesem Gerät sicher.',
    recalling: 'Verschwindet bei allen anderen, sobald der Team-Server antwortet.',
    shared: 'Dein Team kann das lesen.',
    seen: 'Jemand aus der CX-Patenschaft hat das gelesen.',
    decided: 'Es gibt eine Entscheidung dazu.',
  },
  share: {
    title: 'Notiz teilen?',
    text: (p: { team: string; people: string }) =>
      `${p.people} im ${p.team} können sie dann lesen. Du kannst sie jederzeit zurückholen.`,
    confirm: 'Ja, teilen',
    recallTitle: 'Notiz zurückholen?',
    recallText:
      'Sie verschwindet beim nächsten Abgleich bei allen anderen und bleibt nur für dich. Wer sie schon gelesen hat, weiß vielleicht noch davon.',
    recallConfirm: 'Ja, zurückholen',
  },
};

export default de;
export type CardTexts = typeof de;
