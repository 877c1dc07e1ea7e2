import type { WorkProfileTexts } from './de.ts';

const en: WorkProfileTexts = {
  title: 'Your work',
  lead: 'With this, Kundenblick asks in the words of your work rather than in general ones.',
  stays: 'This stays on this device. Nobody else learns of it, not even your team.',
  role: 'Your role',
  roleHint: 'Take what fits best. You can change it at any time.',
  moreRoles: 'More from your team',
  clearRole: 'None of these',
  workArea: 'Your area of work',
  workAreaHint: 'A few words will do, “dunning runs” for example. May stay empty.',
  workAreaTeamHint: 'Your team already has some: start typing and they appear.',
  clear: 'Forget role and area of work',
  cleared: 'Forgotten. Questions now come in general words.',
};

export default en;
