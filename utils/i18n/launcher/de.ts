/** The few words that stand in somebody else's page. */
const de = {
  open: 'Kundenblick öffnen',
  close: 'Kundenblick schließen',
  panel: 'Kundenblick-Leiste',
};

export default de;
export type LauncherTexts = typeof de;
