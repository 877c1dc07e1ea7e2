import type { LauncherTexts } from './de.ts';

const en: LauncherTexts = {
  open: 'Open Kundenblick',
  openNotes: 'Open Kundenblick – there are notes here',
};

export default en;
