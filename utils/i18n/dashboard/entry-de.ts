type Counted = { count: number; formatted: string };

/** The way into the dashboard, German: the source. */
const entry = {
  signedOut: {
    title: 'Willkommen bei Kundenblick',
    lead: 'Hier liest dein Team, was in Jira und Confluence über Kund:innen auffällt.',
    expired: 'Deine Anmeldung ist abgelaufen.',
    expiredSafe: 'Was du angefangen hast, liegt noch in diesem Browser.',
    left: 'Du bist abgemeldet.',
    waysTitle: 'Zwei Wege hinein',
    extensionTitle: 'Aus der Erweiterung',
    extensionText:
      'Öffne in Jira oder Confluence die Leiste und wähl „Dashboard öffnen“. Du bist dann gleich angemeldet.',
    inviteTitle: 'Mit einem Einladungslink',
    inviteText:
      'Jemand aus deinem Team kann dir einen schicken. Du brauchst dafür keine Erweiterung.',
    pasteLabel: 'Einladungslink einfügen',
    pasteError: 'Das ist kein Einladungslink. Er endet mit „/join#“ und einem langen Code.',
    pasteGo: 'Weiter',
    codeUsed: 'Dieser Anmelde-Code gilt nicht mehr.',
    codeUsedText:
      'Er ist nur einmal und nur eine Minute gültig. Öffne das Dashboard einfach noch einmal aus der Leiste.',
    signingIn: 'Du wirst angemeldet …',
  },
  noTeam: {
    title: 'Du bist noch in keinem Team',
    text: 'Mit einem Einladungslink kommst du in ein Team.',
  },
  join: {
    title: (p: { team: string }) => `Einladung zu ${p.team}`,
    readers(p: Counted) {
      if (p.count === 0) return 'Noch ist niemand da: Du bist die erste Person.';
      return p.count === 1 ? '1 Person liest dort mit.' : `${p.formatted} Personen lesen dort mit.`;
    },
    role: {
      member: 'Du kommst als Mitglied dazu: Du schreibst Notizen und liest mit.',
      pate: 'Du kommst als CX-Pat:in dazu: Du sichtest, entscheidest und antwortest.',
      admin:
        'Du kommst als Verwaltung dazu: Du richtest das Team ein, entscheidest und antwortest.',
    },
    promise:
      'Das Team sieht nur, was du ausdrücklich teilst. Niemand zählt, wer wie viel schreibt.',
    name: 'Unter welchem Namen?',
    nameHint: 'Diesen Namen liest das Team an deinen geteilten Notizen und Antworten.',
    nameMissing: 'Schreib noch einen Namen.',
    go: 'Dem Team beitreten',
    loading: 'Einladung wird geöffnet …',
    notNow: 'Lieber nicht',
  },
};

export default entry;
export type EntryTexts = typeof entry;
