/** The few words that stand in somebody else's page. */
const de = {
  open: 'Kundenblick öffnen',
  openNotes: 'Kundenblick öffnen – hier gibt es Notizen',
};

export default de;
export type LauncherTexts = typeof de;
