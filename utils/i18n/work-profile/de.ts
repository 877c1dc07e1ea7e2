/** Words of the choice of role and work area, wherever it is asked. German. */
const de = {
  title: 'Deine Arbeit',
  lead: 'Damit fragt Kundenblick in den Worten deiner Arbeit statt allgemein.',
  stays: 'Das bleibt auf diesem Gerät. Niemand sonst erfährt es, auch dein Team nicht.',
  role: 'Deine Rolle',
  roleHint: 'Nimm, was am ehesten passt. Du kannst es jederzeit ändern.',
  moreRoles: 'Weitere aus deinem Team',
  clearRole: 'Keine davon',
  workArea: 'Dein Arbeitsgebiet',
  workAreaHint: 'Ein paar Worte genügen, zum Beispiel „Mahnläufe“. Darf leer bleiben.',
  workAreaTeamHint: 'Dein Team hat schon welche: tippe los, dann erscheinen sie.',
  clear: 'Rolle und Arbeitsgebiet vergessen',
  cleared: 'Vergessen. Fragen kommen jetzt allgemein.',
};

export default de;
export type WorkProfileTexts = typeof de;
