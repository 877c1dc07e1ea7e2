/** Words above and within the form of the panel: what a nudge asked, the first run, one question more. German. */
const de = {
  asked: 'Gefragt war',
  putAway: 'Frage weglegen',
  furtherQuestion: 'Noch eine Frage dazu:',
  otherQuestion: 'andere Frage',
  first: {
    title: 'Bevor es losgeht',
    hint: 'Nur für dich: Was du hier schreibst, bleibt auf diesem Gerät.',
    mood: 'Wie war es?',
    delighted: 'Begeistert',
    frustrated: 'Frustriert',
    story: 'In einem Satz',
    storyExample: 'z. B. Am Schalter hat jemand für mich drei Anrufe gemacht',
    keep: 'Für mich behalten',
    empty: 'Ein paar Worte dazu, dann hast du später etwas davon.',
    skip: 'Überspringen',
    close: 'Nicht jetzt und nicht wieder',
    kept: 'Behalten. Du findest es in „Meine Notizen“.',
    roleTitle: 'Noch kurz: Woran arbeitest du?',
    roleText: 'Dann fragt Kundenblick in den Worten deiner Arbeit. Das bleibt auf diesem Gerät.',
    done: 'Fertig',
    /** Title of the place at which the note stands. */
    place: 'Selbst erlebt, als Kund:in',
  },
};

export default de;
export type LeadTexts = typeof de;
