import type { SyncTexts } from './de.ts';

const en: SyncTexts = {
  title: 'How sharing is going',
  allShared: 'What you shared is with your team. Everything else stays on this device.',
  restShared:
    'Apart from what is below, everything you shared is with your team. The rest stays on this device.',
  underWay: 'What you shared is on its way. Until it arrives, it is safe on this device.',
  nothingYet: 'As soon as the team server answers, we will catch up.',
  waiting: {
    title: 'Waiting',
    share: (p) => (p.one ? '1 note to share' : `${p.count} notes to share`),
    change: (p) => (p.one ? '1 changed note' : `${p.count} changed notes`),
    withdraw: (p) =>
      p.one ? '1 note to disappear from the team' : `${p.count} notes to disappear from the team`,
    content: (p) =>
      p.one
        ? "1 contribution to the team's questions"
        : `${p.count} contributions to the team's questions`,
    further: (p) => (p.one ? '1 more' : `${p.count} more`),
  },
  next: {
    title: 'Next try',
    soon: 'in a moment',
    inMinutes: (p) => `in ${p.minutes} min`,
    at: (p) => `at ${p.time}`,
    afterDecision: 'once you have decided',
  },
  last: { title: 'Last in touch', never: 'never yet' },
  team: 'Team',
  server: 'Team server',
  refused: {
    title: (p) => (p.one ? '1 change not accepted' : `${p.count} changes not accepted`),
    safe: 'The text is still in your note, on this device.',
    noText: 'No text',
    show: 'Show in “My notes”',
  },
  openSettings: 'Open settings',
  openBin: 'Bin',
  couldNotLoad: 'The details cannot be shown right now.',
  removal: {
    here: {
      title: (p) =>
        p.one
          ? '1 of your shared notes would disappear from this device.'
          : `${p.count} of your shared notes would disappear from this device.`,
      cause:
        'The team server says they were deleted. That may be right if you tidied up on another device. It may also be a mistake.',
      allow: 'Yes, delete here',
      allowHint: 'They then stay in the bin for 30 days.',
      keep: 'No, keep them here',
      keepHint: 'They stay as notes only for you.',
      allowed: 'All right. The notes go to the bin and stay there for 30 days.',
      allowedLater:
        'Your answer is noted. As soon as sync works again, the notes go to the bin for 30 days.',
      kept: 'All right. The notes stay here, only for you.',
      keptLater:
        'Your answer is noted: the notes stay here, only for you. The rest follows as soon as sync works again.',
    },
    there: {
      title: (p) => `${p.count} shared notes would disappear from the team.`,
      cause:
        'You deleted or recalled them on this device. Because it is so many at once, we ask before your team loses sight of them.',
      allow: 'Yes, remove from the team',
      allowHint: 'Your team will no longer see them.',
      keep: 'No, leave them shared',
      keepHint: 'Nothing changes for your team.',
      allowed: 'All right. The notes are now disappearing from the team.',
      allowedLater:
        'Your answer is noted. As soon as sync works again, the notes disappear from the team.',
      kept: 'All right. The notes stay shared.',
      keptLater: 'All right. The notes stay shared.',
    },
    nothingGone: 'Nothing has disappeared yet. We are waiting for you.',
    someGone: (p) =>
      p.one
        ? '1 of them is in the bin already, the others are still here. Your answer counts for all.'
        : `${p.count} of them are in the bin already, the others are still here. Your answer counts for all.`,
    askedAnew: 'This has just changed, so nothing is decided yet. Please look again.',
    notHeard: 'Your answer did not get through, so nothing is decided yet.',
    answerAgain: 'Please answer again in a moment.',
    over: 'This question has settled itself, perhaps by your answer in another window.',
  },
};

export default en;
