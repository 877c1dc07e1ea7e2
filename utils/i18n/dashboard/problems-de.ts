/** What went wrong in the dashboard, German: what happened, what is safe, what to do. */
const problems = {
  offline: {
    title: 'Du bist offline',
    text: 'Sobald die Verbindung wieder da ist, geht es von selbst weiter.',
  },
  unreachable: {
    title: 'Der Team-Server ist nicht erreichbar',
    text: 'Es geht nichts verloren. Wir versuchen es weiter.',
  },
  timeout: {
    title: 'Der Team-Server antwortet nicht',
    text: 'Vielleicht hat er gerade viel zu tun. Versuch es gleich noch einmal.',
  },
  'not-our-server': {
    title: 'Jemand anderes hat geantwortet',
    text: 'Oft ist das die Anmeldeseite eines WLANs oder eines Proxys. Melde dich dort an und versuch es noch einmal.',
  },
  'bad-answer': {
    title: 'Die Antwort kam unvollständig an',
    text: 'Wir zeigen lieber nichts als etwas Falsches. Versuch es noch einmal.',
  },
  'signed-out': {
    title: 'Deine Anmeldung ist abgelaufen',
    text: 'Melde dich neu an. Deine Entwürfe bleiben in diesem Browser.',
  },
  forbidden: {
    title: 'Das ist für deine Rolle nicht offen',
    text: 'Vielleicht hat sich deine Rolle geändert. Frag deine CX-Pat:in.',
  },
  'not-found': {
    title: 'Das gibt es hier nicht mehr',
    text: 'Es wurde zurückgezogen oder gelöscht.',
  },
  invalid: {
    title: 'Das hat der Team-Server so nicht angenommen',
    text: 'Lade die Seite neu: Vielleicht ist sie älter als der Server.',
  },
  'too-large': {
    title: 'Das ist zu lang',
    text: 'Kürz deinen Text ein wenig und versuch es noch einmal.',
  },
  'rate-limited': {
    title: 'Gerade waren es zu viele Anfragen',
    text: 'Warte einen Moment, dann geht es weiter.',
  },
  'server-error': {
    title: 'Beim Team-Server ist etwas schiefgegangen',
    text: 'Es liegt nicht an dir, und es geht nichts verloren. Versuch es gleich noch einmal.',
  },
  'upgrade-required': {
    title: 'Diese Seite ist älter als der Team-Server',
    text: 'Lade sie neu, dann passt es wieder. Deine Entwürfe bleiben.',
  },
  'invite-unknown': {
    title: 'Diese Einladung kennen wir nicht',
    text: 'Vielleicht fehlt ein Stück vom Link. Bitte um einen neuen.',
  },
  'invite-used-up': {
    title: 'Diese Einladung ist aufgebraucht',
    text: 'So viele Menschen, wie sie galt, sind schon dabei. Bitte um eine neue.',
  },
  'invite-expired': {
    title: 'Diese Einladung ist abgelaufen',
    text: 'Bitte jemanden aus dem Team um eine neue.',
  },
  'code-unknown': {
    title: 'Dieser Anmelde-Code gilt nicht mehr',
    text: 'Er gilt nur einmal und nur eine Minute. Öffne das Dashboard noch einmal aus der Leiste.',
  },
};

export default problems;
export type ProblemTexts = typeof problems;
