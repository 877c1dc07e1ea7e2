import type { EntryTexts } from './entry-de.ts';

/** The way into the dashboard, English. */
const entry: EntryTexts = {
  signedOut: {
    title: 'Welcome to Kundenblick',
    lead: 'Here your team reads what is noticed about customers in Jira and Confluence.',
    expired: 'Your sign-in has expired.',
    expiredSafe: 'What you began is still in this browser.',
    left: 'You are signed out.',
    waysTitle: 'Two ways in',
    extensionTitle: 'From the extension',
    extensionText:
      'Open the panel in Jira or Confluence and choose “Open dashboard”. You are signed in at once.',
    inviteTitle: 'With an invite link',
    inviteText: 'Somebody in your team can send you one. You need no extension for it.',
    pasteLabel: 'Paste the invite link',
    pasteError: 'This is not an invite link. It ends with “/join#” and a long code.',
    pasteGo: 'Continue',
    codeUsed: 'This sign-in code is no longer valid.',
    codeUsedText: 'It works once, for one minute. Just open the dashboard from the panel again.',
    signingIn: 'Signing you in …',
  },
  noTeam: {
    title: 'You are not in a team yet',
    text: 'An invite link brings you into a team.',
  },
  join: {
    title: (p) => `Invitation to ${p.team}`,
    readers(p) {
      if (p.count === 0) return 'Nobody is there yet: you are the first.';
      return p.count === 1
        ? '1 person reads along there.'
        : `${p.formatted} people read along there.`;
    },
    role: {
      member: 'You join as a member: you write notes and read along.',
      pate: 'You join as a CX champion: you mark as seen, decide and answer.',
      admin: 'You join as an administrator: you set up the team, decide and answer.',
    },
    promise: 'The team sees only what you explicitly share. Nobody counts who writes how much.',
    name: 'Under which name?',
    nameHint: 'The team reads this name on your shared notes and answers.',
    nameMissing: 'Write a name first.',
    go: 'Join the team',
    loading: 'Opening the invitation …',
    notNow: 'Not now',
  },
};

export default entry;
