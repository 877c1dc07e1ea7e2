import type { LauncherTexts } from './de.ts';

const en: LauncherTexts = {
  open: 'Open Kundenblick',
  close: 'Close Kundenblick',
  panel: 'Kundenblick panel',
};

export default en;
