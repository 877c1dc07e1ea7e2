import problems from './problems-de.ts';

type Counted = { count: number; formatted: string };

/** Texts of the team dashboard, German: the source. Numbers arrive already formatted. */
const de = {
  product: 'Kundenblick',
  pageTitle: (p: { view: string; team: string }) => `${p.view} · ${p.team} – Kundenblick`,
  skipToContent: 'Zum Inhalt springen',
  loading: 'Wird geladen …',
  close: 'Schließen',
  cancel: 'Abbrechen',
  retry: 'Nochmal versuchen',
  dismiss: 'Ausblenden',
  problems,

  nav: {
    label: 'Bereiche',
    inbox: 'Eingang',
    map: 'Heatmap',
    team: 'Team',
    teams: 'Team wechseln',
    more: 'Darstellung und Konto',
    shortcuts: 'Tastenkürzel',
    signOut: 'Abmelden',
  },
  look: {
    title: 'Darstellung',
    language: 'Sprache',
    languageAuto: 'Wie im Browser',
    german: 'Deutsch',
    english: 'English',
    theme: 'Farben',
    themeAuto: 'Wie im System',
    light: 'Hell',
    dark: 'Dunkel',
  },

  state: { shared: 'Offen', seen: 'Gesichtet', decided: 'Entschieden' },
  direction: { '+': 'Hilft', '-': 'Schadet', o: 'Weder noch' },

  inbox: {
    title: 'Eingang',
    total: (p: Counted) => (p.count === 1 ? '1 Notiz' : `${p.formatted} Notizen`),
    listLabel: 'Geteilte Notizen, neueste zuerst',
    fresh: 'neu',
    arrived: (p: Counted) =>
      p.count === 1 ? '1 neue Notiz ist da.' : `${p.formatted} neue Notizen sind da.`,
    showNew: (p: Counted) =>
      p.count === 1 ? '1 neue Notiz anzeigen' : `${p.formatted} neue Notizen anzeigen`,
    by: (p: { name: string }) => `von ${p.name}`,
    mine: 'von dir',
    onlyChip: (p: { chip: string }) => `Nur angetippt: „${p.chip}“`,
    untitledPlace: 'Ort ohne Titel',
    loadingMore: 'Ältere Notizen werden geladen …',
    end: 'Das sind alle.',
    emptyTitle: 'Noch keine geteilten Notizen',
    emptyText:
      'Sobald jemand aus deinem Team in Jira oder Confluence einen CX-Check oder eine Kundenwirkung mit dem Team teilt, steht die Notiz hier – von selbst, ohne Neuladen.',
    emptySteps: [
      'Im Ticket oder auf der Seite die Leiste öffnen.',
      'Einen Satz schreiben: Was ändert sich für Kund:innen?',
      'Mit dem Team teilen. Private Notizen kommen nie hierher.',
    ],
    emptyInvite: 'Leute einladen',
    noneTitle: 'Dazu gibt es keine Notiz',
    noneText: 'Mit weniger Filtern siehst du wieder mehr.',
    reset: 'Filter zurücksetzen',
    pickTitle: 'Such dir links eine Notiz aus',
    pickText: 'Mit j und k gehst du durch die Liste, Enter öffnet, ? zeigt alle Kürzel.',
  },
  filter: {
    label: 'Eingang filtern',
    toggle: 'Filter',
    search: 'In Notizen suchen',
    state: 'Stand',
    touchpoint: 'Berührungspunkt',
    step: 'Schritt der Reise',
    direction: 'Richtung',
    product: 'Woher',
    all: 'Alle',
    active: (p: Counted) => (p.count === 1 ? '1 Filter aktiv' : `${p.formatted} Filter aktiv`),
  },

  note: {
    label: 'Notiz',
    newIssue: 'Ticket, das gerade entstand',
    newPage: 'Seite, die gerade entstand',
    openPlace: (p: { product: string }) => `In ${p.product} öffnen (neuer Tab)`,
    passage: 'Zu dieser Stelle der Seite',
    change: 'Was ändert sich für Kund:innen?',
    impact: 'Was macht dieser Ablauf mit Kund:innen?',
    friction: 'Wo kann es haken?',
    chip: 'Kurz angetippt',
    chipReason: (p: { chip: string; reason: string }) => `${p.chip} – ${p.reason}`,
    unsureHint: 'Hier wünscht sich jemand deinen Blick.',
    touchpoints: 'Berührungspunkte',
    frictions: 'Was es schwer macht',
    step: 'Schritt der Reise',
    evidence: 'Wie belegt',
    forWhom: 'Für wen',
    differentFor: 'Für wen wäre es anders',
    lenses: 'Die Kund:in …',
    sharedAt: (p: { when: string }) => `geteilt ${p.when}`,
    edited: 'überarbeitet',
    showAll: 'Ganzen Text zeigen',
    showLess: 'Weniger zeigen',
    facts: 'Einordnung',
    gone: 'Diese Notiz wurde zurückgezogen',
    goneText:
      'Wer sie geschrieben hat, teilt sie nicht mehr. Das ist in Ordnung – niemand muss das begründen.',
    goneDraft: 'Deine angefangenen Worte dazu liegen noch in diesem Browser.',
    discardDraft: 'Worte verwerfen',
  },
  history: {
    title: 'Verlauf',
    shared: (p: { name: string }) => `${p.name} hat die Notiz geteilt`,
    sharedByYou: 'Du hast die Notiz geteilt',
    seen: (p: { name: string }) => `${p.name} hat sie gesichtet`,
    decided: (p: { name: string; outcome: string }) => `${p.name} hat entschieden: ${p.outcome}`,
    answered: (p: { name: string }) => `${p.name} hat geantwortet`,
    you: 'Du',
    sending: 'wird gesendet …',
  },
  review: {
    title: 'Was sagst du dazu?',
    seen: 'Gesichtet',
    seenDone: 'Schon gesichtet',
    decide: 'Entscheiden',
    decideAgain: 'Neu entscheiden',
    answer: 'Antworten',
    readOnly: 'Du liest hier mit. Sichten, entscheiden und antworten können CX-Pat:innen.',
    decisionTitle: 'Entscheidung',
    outcome: 'Ergebnis',
    outcomeMissing: 'Wähl noch ein Ergebnis aus.',
    reason: 'Warum? Ein Satz genügt.',
    reasonHint: 'Die Autor:in liest Ergebnis und Grund an der Stelle, an der sie geschrieben hat.',
    reasonMissing: 'Ohne Grund keine Entscheidung: Schreib noch einen Satz dazu.',
    sendDecision: 'Entscheidung festhalten',
    answerTitle: 'Antwort an die Autor:in',
    answerHint: 'Erscheint dort, wo die Notiz geschrieben wurde, und ist für das Team lesbar.',
    answerMissing: 'Schreib noch etwas, bevor du antwortest.',
    sendAnswer: 'Antwort senden',
    sendKeys: 'Strg + Enter',
    draftKept: 'Entwurf ist in diesem Browser gesichert',
    tooLong: (p: { over: string }) => `${p.over} Zeichen zu lang`,
    startersLabel: 'Satzanfänge',
    starters: [
      'Danke, dass dir das aufgefallen ist. ',
      'Das hilft uns, weil ',
      'Magst du mir noch erzählen, ',
    ],
    startersHide: 'Satzanfänge ausblenden',
    startersShow: 'Satzanfänge zeigen',
    failed: 'Noch nicht angekommen.',
    failedSafe: 'Dein Text ist hier sicher.',
    failedTap: 'Die Notiz ist noch nicht als gesichtet vermerkt.',
    seenOk: 'Als gesichtet vermerkt.',
    decidedOk: 'Entscheidung festgehalten.',
    answeredOk: 'Antwort ist unterwegs zur Autor:in.',
  },

  map: {
    title: 'Heatmap',
    caption: 'Geteilte Notizen nach Berührungspunkt und Schritt der Reise',
    intro: (p: { size: string }) =>
      `Ein Feld zeigt sich erst, wenn mindestens ${p.size} verschiedene Menschen dazu geschrieben haben. So sieht man, wo es Kund:innen leicht oder schwer haben – und nie, wer etwas geschrieben hat.`,
    touchpoint: 'Berührungspunkt',
    tooFew: 'zu wenige Notizen',
    noteWord: (count: number): string => (count === 1 ? 'Notiz' : 'Notizen'),
    helpWord: (count: number): string => (count === 1 ? 'hilft' : 'helfen'),
    hurtWord: (count: number): string => (count === 1 ? 'schadet' : 'schaden'),
    helps: (p: Counted) => (p.count === 1 ? '1 hilft' : `${p.formatted} helfen`),
    hurts: (p: Counted) => (p.count === 1 ? '1 schadet' : `${p.formatted} schaden`),
    neither: (p: Counted) => `${p.formatted} ohne Richtung`,
    voice: 'Eine Stimme dazu',
    openNote: 'Diese Notiz lesen',
    showNotes: 'Alle Notizen dazu im Eingang',
    legend:
      'Je kräftiger das Feld, desto mehr Notizen. Links, was hilft, rechts, was schadet. Ein Punkt: zu wenige Notizen.',
    pick: 'Wähl ein Feld: Zu jeder Zahl steht hier ein Satz aus dem Alltag.',
    emptyTitle: 'Noch zu wenige Notizen für ein Bild',
    emptyText:
      'Sobald zu einem Berührungspunkt genug verschiedene Menschen geschrieben haben, erscheint hier das erste Feld mit einer Zahl und einer Stimme dazu.',
  },

  team: {
    readers: (p: Counted) =>
      p.count === 1
        ? 'Bisher liest nur du mit.'
        : `${p.formatted} Personen lesen mit, du eingeschlossen.`,
    yourRole: (p: { role: string; name: string }) =>
      `Du bist als „${p.name}“ dabei, Rolle: ${p.role}.`,
    role: { member: 'Mitglied', pate: 'CX-Pat:in', admin: 'Verwaltung' },
    roleHint: {
      member: 'schreibt Notizen und liest mit',
      pate: 'sichtet, entscheidet und antwortet',
      admin: 'wie CX-Pat:in, und richtet das Team ein',
    },
    whoSees: 'Was alle sehen',
    whoSeesPoints: [
      'Nur Notizen, die jemand ausdrücklich mit dem Team geteilt hat – mit dem Namen, den die Person dafür gewählt hat.',
      'Private Notizen verlassen das Gerät nicht. Auch hier sieht sie niemand.',
      'Es gibt keine Liste von Personen, keine Zählung und keinen Filter nach Person, für niemanden.',
      'Jede geteilte Notiz kann zurückgezogen werden. Dann verschwindet sie hier sofort.',
    ],
    inviteTitle: 'Leute einladen',
    inviteText:
      'Wer den Link öffnet, sieht zuerst, was das Team ist und wie viele mitlesen, und entscheidet dann.',
    inviteRole: 'Rolle',
    inviteCount: 'Für wie viele Personen?',
    inviteCountHint: '1 bis 50',
    inviteMake: 'Einladungslink erstellen',
    inviteLinkFor: (p: { role: string }) => `Einladungslink (${p.role})`,
    inviteCopy: 'Link kopieren',
    inviteCopied: 'Link kopiert.',
    inviteCopyFailed: 'Kopieren ging nicht: Der Link ist markiert, kopier ihn mit Strg + C.',
    inviteExpires: (p: { left: string; when: string }) =>
      `Gilt noch bis ${p.when} (läuft ${p.left} ab).`,
    inviteOnce: 'Der Link steht nur jetzt hier. Gib ihn auf einem Weg weiter, dem ihr vertraut.',
    leaveTitle: 'Team verlassen',
    leaveText:
      'Danach siehst du die geteilten Notizen nicht mehr. Was du selbst geteilt hast, bleibt beim Team – hol vorher zurück, was nicht bleiben soll.',
    leave: 'Team verlassen …',
    leaveQuestion: (p: { team: string }) => `${p.team} wirklich verlassen?`,
    leaveConfirm: 'Ja, verlassen',
    left: (p: { team: string }) => `Du hast ${p.team} verlassen.`,
  },

  live: {
    broken: (p: { time: string }) => `Verbindung unterbrochen, zuletzt aktualisiert ${p.time}`,
    brokenNever: 'Keine Verbindung zum Team-Server',
  },

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

  shortcuts: {
    title: 'Tastenkürzel',
    next: 'Nächste Notiz',
    previous: 'Vorige Notiz',
    open: 'Notiz öffnen',
    seen: 'Gesichtet',
    decide: 'Entscheiden',
    answer: 'Antworten',
    search: 'Suchen',
    back: 'Zurück zur Liste',
    send: 'Antwort oder Entscheidung senden',
    help: 'Diese Übersicht',
    sendKeys: 'Strg Enter',
    on: 'Einzelne Tasten als Kürzel benutzen',
    onHint: 'Ausschalten hilft, wenn du mit Spracheingabe arbeitest.',
  },
};

export default de;
export type DashboardTexts = typeof de;
