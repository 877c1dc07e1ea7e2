/** Words of the card that asks at the right moment, German. */
const de = {
  /** What stands above the question. */
  eyebrow: {
    usual: 'Kurz gefragt',
    meeting: 'Touchpoint der Woche',
    announcement: 'Bevor es so weit ist',
  },
  /** Said once by screen readers when the card comes. */
  says: (p: { question: string }) => `Kundenblick fragt: ${p.question}`,
  answers: 'Antworten',
  now: 'Jetzt beantworten',
  later: 'Später',
  refuse: 'Passt nicht',
  close: 'Schließen',
  chooseRole: 'In deinen Worten fragen: Rolle wählen',
  example: {
    own: 'Beispiel von euch',
    general: 'Allgemeines Beispiel',
    from: (p: { name: string }) => `Von ${p.name}`,
    fromTeam: 'Aus eurem Team',
  },
  opening: 'Zum Einstieg',
  snooze: {
    title: 'Wann passt es besser?',
    hour: 'In 1 Stunde',
    today: 'Heute nicht mehr',
    fortnight: 'In 2 Wochen',
    waits: 'Bis dahin kommt kein Hinweis. Diese Frage wartet hier in der Leiste auf dich.',
    done: {
      hour: 'Eine Stunde Ruhe. Die Frage wartet hier in der Leiste.',
      today: 'Heute kommt nichts mehr. Die Frage wartet hier in der Leiste.',
      fortnight: 'Zwei Wochen Ruhe. Die Frage wartet hier in der Leiste.',
    },
  },
  refused: {
    title: 'In Ordnung. Woran liegt es?',
    internal: 'Nur intern',
    checked: 'Schon geprüft',
    misread: 'Falsch erkannt',
    thanks: 'Danke, das hilft beim nächsten Mal.',
    learnt: (p: { words: string; where: string; one: boolean }) =>
      `Gelernt: ${p.words} ${p.one ? 'spricht' : 'sprechen'} ${p.where} nicht mehr für Kund:innen.`,
    where: { jira: 'in diesem Projekt', confluence: 'in diesem Bereich', web: 'hier' },
    undo: 'Rückgängig machen',
    nothingLearnt: 'Danke. Hier kommt dazu nichts mehr.',
  },
  off: {
    ask: {
      'create-dialog': 'Beim Anlegen von Tickets hat es jetzt dreimal nicht gepasst.',
      'new-issue': 'Bei deinen neuen Tickets hat es jetzt dreimal nicht gepasst.',
      'process-page': 'Auf Prozessseiten hat es jetzt dreimal nicht gepasst.',
      'meeting-page': 'Auf Besprechungsseiten hat es jetzt dreimal nicht gepasst.',
      announcement: 'Bei Start und Abschaltung hat es jetzt dreimal nicht gepasst.',
    },
    question: 'Diese Hinweise abschalten?',
    off: 'Abschalten',
    keep: 'Behalten',
    done: 'Abgeschaltet. In den Einstellungen kannst du sie wieder anschalten.',
    kept: 'Sie bleiben an und kommen seltener.',
  },
  why: {
    title: 'Warum jetzt?',
    words: 'Diese Worte im Text:',
    /** How likely it is that customers notice. */
    sure: {
      high: 'Daran merken Kund:innen sehr wahrscheinlich etwas.',
      middle: 'Daran merken Kund:innen wahrscheinlich etwas.',
      low: 'Gut möglich, dass Kund:innen daran etwas merken.',
    },
    reason: {
      'go-live': 'Im Text steht, dass etwas live geht.',
      shutdown: 'Im Text steht, dass etwas abgeschaltet wird.',
      'touchpoint-of-the-week': 'In Besprechungen geht es jede Woche um einen anderen Touchpoint.',
    },
    moment: {
      'create-dialog': 'Du legst gerade ein Ticket an: Jetzt lässt sich noch alles ändern.',
      'new-issue': 'Du hast dieses Ticket gerade angelegt.',
      'process-page': 'Diese Seite beschreibt einen Ablauf.',
      'meeting-page': 'Diese Seite gehört zu einer Besprechung.',
      announcement: 'Noch ist Zeit, es Kund:innen leicht zu machen.',
    },
    caps: (p: { week: number; most: number; perDay: number }) =>
      `Hinweis ${p.week} von höchstens ${p.most} in dieser Woche, höchstens ${p.perDay} am Tag.`,
    next: (p: { when: string }) => `Der nächste kommt frühestens ${p.when}.`,
    never: 'So, wie es eingestellt ist, kommt keiner mehr.',
    private: 'Gelesen wurde nur auf diesem Gerät.',
    settings: 'Hinweise einstellen',
  },
  quoted: (p: { word: string }) => `„${p.word}“`,
};

export default de;
export type NudgeCardTexts = typeof de;
