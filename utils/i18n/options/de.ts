/** Words of the options page, German. */
const de = {
  title: 'Einstellungen',
  sections: 'Abschnitte',
  look: 'Sprache und Aussehen',
  language: 'Sprache',
  languages: { auto: 'Wie der Browser', de: 'Deutsch', en: 'English' },
  theme: 'Farben',
  themes: { auto: 'Wie die Seite', light: 'Hell', dark: 'Dunkel' },
  side: 'Leiste am',
  sideHint: 'Gilt überall. Für eine einzelne Website wählst du die Seite im Menü der Leiste.',
  sides: { right: 'rechten Rand', left: 'linken Rand' },
  audience: 'Neue Notizen beginnen als',
  audiences: { me: 'nur für mich', team: 'für mein Team' },
  audienceHint: 'Vor dem Speichern kannst du es immer noch ändern.',
  team: 'Team',
  noTeam:
    'Du bist in keinem Team. Alles, was du schreibst, bleibt auf diesem Gerät. Mit einem Einladungslink kannst du Notizen teilen und bekommst Antworten.',
  asMember: (p: { name: string; people: string }) => `Du als ${p.name} · ${p.people} lesen mit`,
  asPate: (p: { name: string; people: string }) =>
    `Du als ${p.name}, CX-Pat:in · ${p.people} lesen mit`,
  joinAnother: 'Noch einem Team beitreten',
  join: {
    link: 'Einladungslink',
    linkHint: 'Du bekommst ihn von deiner CX-Pat:in oder aus deinem Team.',
    check: 'Einladung ansehen',
    checking: 'Schaut nach …',
    preview: {
      member: (p: { people: string }) => `${p.people} lesen mit. Du wirst Mitglied.`,
      pate: (p: { people: string }) =>
        `${p.people} lesen mit. Du wirst CX-Pat:in: Du liest mit, entscheidest und antwortest.`,
      admin: (p: { people: string }) =>
        `${p.people} lesen mit. Du verwaltest das Team, entscheidest und antwortest.`,
    },
    name: 'Wie sollen die anderen dich sehen?',
    nameHint: 'Ein Vorname genügt. Er steht bei den Notizen, die du teilst.',
    nameMissing: 'Schreib einen Namen hinein.',
    nameTooLong: (p: { max: number }) => `Höchstens ${p.max} Zeichen.`,
    join: 'Beitreten',
    joining: 'Tritt bei …',
    joined: (p: { team: string }) => `Willkommen bei ${p.team}.`,
    allow: 'Zugriff erlauben',
    notAllowed:
      'Ohne diese Erlaubnis erreicht Kundenblick den Team-Server nicht. Deine Notizen bleiben auf diesem Gerät.',
  },
  leave: {
    open: 'Team verlassen',
    title: (p: { team: string }) => `${p.team} verlassen?`,
    stays: 'Deine Notizen bleiben auf diesem Gerät, nur für dich.',
    shared:
      'Was du geteilt hast, bleibt beim Team. Wenn du das nicht möchtest, hol es vorher zurück.',
    gone: 'Die Notizen der anderen verschwinden von diesem Gerät.',
    confirm: 'Ja, verlassen',
    left: (p: { team: string }) => `Du bist nicht mehr in ${p.team}.`,
  },
  data: 'Deine Daten',
  whatLeaves: 'Was verlässt diesen Browser?',
  leaves: {
    nothing:
      'Ohne Team: nichts. Kundenblick meldet sich dann nirgends, auch nicht für Statistik oder Updates.',
    shared:
      'Mit Team: nur die Notizen, die du ausdrücklich teilst, mit ihrem Ort (Titel und Adresse der Seite, dazu die Worte der Stelle, falls du eine markiert hast) und deinem gewählten Namen. Sie gehen an den Team-Server und sonst nirgendwohin.',
    site: 'Mit deinem eigenen Jira und Confluence spricht es nur als du: wenn du einen Text dort einfügst, und einmal, um die Nummer eines neuen Tickets zu finden, zu dem du etwas notiert hast.',
    never:
      'Nie: Entwürfe, Notizen „nur für mich“, was sonst in deinen Tickets und Seiten steht, und was du wann öffnest.',
  },
  storage: {
    title: 'Speicher',
    used: (p: { size: string }) => `${p.size} auf diesem Gerät belegt.`,
    lasting: 'Der Browser räumt diesen Speicher nicht von selbst auf.',
    fleeting:
      'Der Browser darf diesen Speicher bei Platzmangel aufräumen. Sichere deine Notizen ab und zu.',
    unknown: 'Der Browser verrät nicht, wie viel Speicher belegt ist.',
  },
  backup: 'Notizen sichern',
  backupHint:
    'Eine Datei mit allem, was du geschrieben hast. Laden kannst du sie unter „Meine Notizen“.',
  exportJson: 'Als JSON',
  exportMarkdown: 'Als Markdown',
  openNotes: 'Meine Notizen öffnen',
};

export default de;
export type OptionsTexts = typeof de;
