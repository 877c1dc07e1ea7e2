/** The few words that stand in somebody else's page. */
const de = {
  open: 'Kundenblick öffnen',
};

export default de;
export type LauncherTexts = typeof de;
