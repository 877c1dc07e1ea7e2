import type { LauncherTexts } from './de.ts';

const en: LauncherTexts = {
  open: 'Open Kundenblick',
};

export default en;
