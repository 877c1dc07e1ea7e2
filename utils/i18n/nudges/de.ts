import outcomes from './outcomes-de.ts';
import silences from './silences-de.ts';

/** Words of the settings of nudges, German. */
const de = {
  title: 'Hinweise',
  lead: 'Wenn ein Ticket oder eine Seite Kund:innen berührt, fragt Kundenblick dich kurz danach. Sonst bleibt es still.',
  private:
    'Nichts davon verlässt dieses Gerät. Niemand sonst kann es sehen, auch dein Team und deine Führungskraft nicht.',
  all: 'Hinweise bekommen',
  state: {
    off: 'Hinweise sind aus.',
    snoozed: (p: { until: string }) => `Hinweise machen Pause bis ${p.until}.`,
    quiet: 'Gerade kann keiner kommen.',
    ready: 'Hinweise sind an.',
    count: (p: { today: number; mostToday: number; week: number; mostWeek: number }) =>
      `Heute ${p.today === 0 ? 'kam noch keiner' : `kam ${p.today}`} (höchstens ${p.mostToday}), diese Woche ${p.week === 0 ? 'keiner' : p.week} von höchstens ${p.mostWeek}.`,
    now: 'Der nächste kann jederzeit kommen, wenn er sich lohnt.',
    next: (p: { when: string }) => `Der nächste kommt frühestens ${p.when}.`,
    /** What the next one waits for; the time is said already. */
    because: {
      snoozed: 'Bis dahin ist Pause.',
      'quiet-hours': 'Gerade ist Ruhezeit.',
      'day-cap': 'Mehr als einer am Tag kommt nie.',
      'week-cap': 'Für diese Woche ist es genug.',
      'type-rests': 'Nach jedem Hinweis ruht sein Anlass eine Weile.',
      'all-rest': 'Zuletzt hast du viele weggelegt oder liegen gelassen.',
    },
    never: {
      off: 'Der nächste kommt gar nicht, solange alles aus ist.',
      types: 'Der nächste kommt gar nicht, solange jeder Anlass aus ist.',
      quiet: 'Der nächste kommt gar nicht, solange immer Ruhezeit ist.',
    },
  },
  types: {
    title: 'Bei welchen Anlässen',
    name: {
      'create-dialog': 'Ticket anlegen',
      'new-issue': 'Eigenes neues Ticket',
      'process-page': 'Prozessseite',
      'meeting-page': 'Besprechungsseite',
      announcement: 'Start oder Abschaltung',
    },
    when: {
      'create-dialog': 'Wenn der Titel dasteht und du kurz innehältst.',
      'new-issue': 'Wenn du ein Ticket öffnest, das du gerade angelegt hast.',
      'process-page': 'Wenn du eine Seite liest oder bearbeitest, die einen Ablauf beschreibt.',
      'meeting-page': 'Wenn du eine Besprechung öffnest: mit dem Touchpoint der Woche.',
      announcement: 'Wenn ein Text sagt, dass etwas live geht oder abgeschaltet wird.',
    },
    half: 'Kommt nur noch halb so oft, weil du solche Hinweise weggelegt oder liegen gelassen hast.',
    quarter:
      'Kommt nur noch ein Viertel so oft, weil du solche Hinweise weggelegt oder liegen gelassen hast.',
    rare: 'Kommt nur noch selten, weil du solche Hinweise weggelegt oder liegen gelassen hast.',
    winBack: 'Jeder, den du nutzt, macht es wieder gut.',
    rests: (p: { until: string }) => `Ruht bis ${p.until}.`,
    ask: 'Solche hast du dreimal weggelegt. Ganz abschalten?',
    switchOff: 'Abschalten',
    keep: 'Behalten',
    kept: (p: { type: string }) => `„${p.type}“ bleibt an.`,
  },
  time: {
    title: 'Wann und wie oft',
    perWeek: 'Höchstens in der Woche',
    perWeekHint: 'Nie mehr als einer am Tag.',
    snooze: 'Pause machen',
    choice: { hour: '1 Stunde', today: 'Heute', fortnight: '2 Wochen' },
    wake: 'Wieder an',
    woken: 'Hinweise können wieder kommen.',
  },
  quiet: {
    title: 'Ruhezeiten',
    none: 'Keine. Füge Zeiten hinzu, in denen nie ein Hinweis kommen soll.',
    add: 'Ruhezeit hinzufügen',
    remove: 'Entfernen',
    removed: 'Ruhezeit entfernt',
    full: 'Mehr Ruhezeiten passen nicht hinein.',
    span: (p: { number: number }) => `Ruhezeit ${p.number}`,
    days: 'Tage',
    from: 'Von',
    to: 'Bis',
    sameDay: (p: { days: string; from: string; to: string }) =>
      `${p.days}, ${p.from} bis ${p.to} Uhr`,
    overnight: (p: { days: string; from: string; to: string }) =>
      `${p.days}, ${p.from} Uhr bis ${p.to} Uhr am nächsten Tag`,
    allDay: (p: { days: string }) => `${p.days}, den ganzen Tag`,
    noDays: 'Gilt nie: Wähle mindestens einen Tag.',
    everyDay: 'Jeden Tag',
  },
  sites: {
    title: 'Auf welchen Websites',
    none: 'Sobald du auf einem Jira oder Confluence warst, kannst du Hinweise dort abschalten.',
  },
  shown: {
    title: 'Zuletzt gekommen',
    none: 'Noch keiner. Hier steht dann, wann und warum einer kam und was du damit gemacht hast.',
    reason: {
      'customers-notice': 'Der Text klang danach, dass Kund:innen es merken.',
      'go-live': 'Der Text sagte, dass etwas live geht.',
      shutdown: 'Der Text sagte, dass etwas abgeschaltet wird.',
      'touchpoint-of-the-week': 'Touchpoint der Woche',
    },
    because: {
      'customers-notice': (p: { words: string }) => `Wegen ${p.words}`,
      'go-live': (p: { words: string }) => `Der Text sagte, dass etwas live geht: ${p.words}`,
      shutdown: (p: { words: string }) =>
        `Der Text sagte, dass etwas abgeschaltet wird: ${p.words}`,
      'touchpoint-of-the-week': (p: { words: string }) => `Touchpoint der Woche: ${p.words}`,
    },
    untitled: 'Ohne Titel',
  },
  silent: {
    title: 'Zuletzt ausgeblieben',
    none: 'Noch nichts. Hier steht dann, wann Kundenblick etwas hätte fragen können und warum es still blieb.',
    times: (p: { count: number }) => `${p.count}-mal`,
  },
  showAll: (p: { count: number }) => `Alle ${p.count} zeigen`,
  fewer: 'Weniger zeigen',
  quoted: (p: { word: string }) => `„${p.word}“`,
  outcomes,
  silences,
  learnt: {
    title: 'Gelernt',
    none: 'Nichts. Wenn du bei einem Hinweis „falsch erkannt“ wählst, merkt sich dieses Gerät, welche Worte in diesem Projekt in die Irre führen.',
    lead: 'Diese Worte sprechen hier nicht mehr für Kund:innen:',
    project: (p: { project: string; site: string }) => `${p.project} auf ${p.site}`,
    undone: 'Wieder verlernt',
  },
  forget: {
    title: 'Vergessen',
    hint: 'Löscht, was dieses Gerät über deine Hinweise weiß.',
    open: 'Alles vergessen …',
    question: 'Alles über Hinweise vergessen?',
    goes: 'Das geht',
    goesList: {
      shown: 'Welche Hinweise kamen und ausblieben, und was du damit gemacht hast',
      learnt: 'Was „falsch erkannt“ gelehrt hat, und wie oft welcher Anlass noch kommt',
      places: 'Wo schon einer kam: Dort kann wieder einer kommen.',
    },
    stays: 'Das bleibt',
    staysList: {
      settings: 'Alle Einstellungen auf dieser Seite',
      profile: 'Deine Rolle und dein Arbeitsgebiet',
      notes: 'Deine Notizen',
    },
    confirm: 'Ja, vergessen',
    done: 'Vergessen',
  },
};

export default de;
export type NudgesTexts = typeof de;
