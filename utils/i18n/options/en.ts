import type { OptionsTexts } from './de.ts';

const en: OptionsTexts = {
  title: 'Settings',
  sections: 'Sections',
  look: 'Language and look',
  language: 'Language',
  languages: { auto: 'Like the browser', de: 'Deutsch', en: 'English' },
  theme: 'Colours',
  themes: { auto: 'Like the page', light: 'Light', dark: 'Dark' },
  side: 'Panel on the',
  sideHint: 'Holds everywhere. For a single site, choose the side in the menu of the panel.',
  sides: { right: 'right edge', left: 'left edge' },
  audience: 'New notes begin as',
  audiences: { me: 'just for me', team: 'for my team' },
  audienceHint: 'You can still change it before you save.',
  team: 'Team',
  noTeam:
    'You are not in a team. Everything you write stays on this device. With an invite link you can share notes and get answers.',
  asMember: (p) => `You as ${p.name} · ${p.people} can read`,
  asPate: (p) => `You as ${p.name}, CX champion · ${p.people} can read`,
  joinAnother: 'Join another team',
  join: {
    link: 'Invite link',
    linkHint: 'You get it from your CX champion or from your team.',
    check: 'See the invite',
    checking: 'Looking …',
    preview: {
      member: (p) => `${p.people} can read. You will be a member.`,
      pate: (p) => `${p.people} can read. You will be a CX champion: you read, decide and answer.`,
      admin: (p) => `${p.people} can read. You will manage the team, decide and answer.`,
    },
    name: 'How should the others see you?',
    nameHint: 'A first name is enough. It stands beside the notes you share.',
    nameMissing: 'Enter a name.',
    nameTooLong: (p) => `${p.max} characters at most.`,
    join: 'Join',
    joining: 'Joining …',
    joined: (p) => `Welcome to ${p.team}.`,
    allow: 'Allow access',
    notAllowed:
      'Without this permission Kundenblick cannot reach the team server. Your notes stay on this device.',
  },
  leave: {
    open: 'Leave team',
    title: (p) => `Leave ${p.team}?`,
    stays: 'Your notes stay on this device, just for you.',
    shared: 'What you shared stays with the team. If you do not want that, recall it first.',
    gone: "The others' notes disappear from this device.",
    confirm: 'Yes, leave',
    left: (p) => `You are no longer in ${p.team}.`,
  },
  data: 'Your data',
  whatLeaves: 'What leaves this browser?',
  leaves: {
    nothing:
      'Without a team: nothing. Kundenblick then calls nobody, not even for statistics or updates.',
    shared:
      "With a team: only the notes you explicitly share, with their place (the page's title and address, and the words of the passage if you marked one) and the name you chose. They go to the team server and nowhere else.",
    site: 'It talks to your own Jira and Confluence only as you: when you insert a text there, and once to find the key of a new issue that you noted something about.',
    never:
      'Never: drafts, notes “just for me”, whatever else your issues and pages say, and what you open when.',
  },
  storage: {
    title: 'Storage',
    used: (p) => `${p.size} used on this device.`,
    lasting: 'The browser does not clear this storage by itself.',
    fleeting:
      'The browser may clear this storage when space runs out. Back up your notes now and then.',
    unknown: 'The browser does not tell how much storage is used.',
  },
  backup: 'Back up notes',
  backupHint: 'A file with everything you have written. You can load it under “My notes”.',
  exportJson: 'As JSON',
  exportMarkdown: 'As Markdown',
  openNotes: 'Open my notes',
};

export default en;
