import type { NudgeCardTexts } from './de.ts';

const en: NudgeCardTexts = {
  eyebrow: {
    usual: 'A quick question',
    meeting: 'Touchpoint of the week',
    announcement: 'Before it happens',
  },
  says: (p) => `Kundenblick asks: ${p.question}`,
  answers: 'Answers',
  now: 'Answer now',
  later: 'Later',
  refuse: 'Doesn’t fit',
  close: 'Close',
  chooseRole: 'Ask in your own words: choose a role',
  example: {
    own: 'Example of yours',
    general: 'General example',
    from: (p) => `From ${p.name}`,
    fromTeam: 'From your team',
  },
  opening: 'To begin with',
  snooze: {
    title: 'When would be better?',
    hour: 'In 1 hour',
    today: 'Not today',
    fortnight: 'In 2 weeks',
    waits: 'No nudge comes until then. This question waits for you here in the panel.',
    done: {
      hour: 'An hour of quiet. The question waits here in the panel.',
      today: 'Nothing more today. The question waits here in the panel.',
      fortnight: 'Two weeks of quiet. The question waits here in the panel.',
    },
  },
  refused: {
    title: 'All right. What is it?',
    internal: 'Internal only',
    checked: 'Already checked',
    misread: 'Misread',
    thanks: 'Thank you, that helps next time.',
    learnt: (p) =>
      `Learnt: ${p.words} no longer ${p.one ? 'speaks' : 'speak'} for customers ${p.where}.`,
    where: { jira: 'in this project', confluence: 'in this space', web: 'here' },
    undo: 'Undo',
    nothingLearnt: 'Thank you. Nothing more will come here.',
  },
  off: {
    ask: {
      'create-dialog': 'When creating issues it has now not fitted three times.',
      'new-issue': 'With your new issues it has now not fitted three times.',
      'process-page': 'On process pages it has now not fitted three times.',
      'meeting-page': 'On meeting pages it has now not fitted three times.',
      announcement: 'With launches and shutdowns it has now not fitted three times.',
    },
    question: 'Switch these nudges off?',
    off: 'Switch off',
    keep: 'Keep',
    done: 'Switched off. You can switch them on again in the settings.',
    kept: 'They stay on and come less often.',
  },
  why: {
    title: 'Why now?',
    words: 'These words in the text:',
    sure: {
      high: 'Customers will very likely notice something of it.',
      middle: 'Customers will probably notice something of it.',
      low: 'Customers may well notice something of it.',
    },
    reason: {
      'go-live': 'The text says that something goes live.',
      shutdown: 'The text says that something is shut down.',
      'touchpoint-of-the-week': 'In meetings, each week is about another touchpoint.',
    },
    moment: {
      'create-dialog': 'You are creating an issue: everything can still be changed.',
      'new-issue': 'You have just created this issue.',
      'process-page': 'This page describes a process.',
      'meeting-page': 'This page belongs to a meeting.',
      announcement: 'There is still time to make it easy for customers.',
    },
    caps: (p) => `Nudge ${p.week} of ${p.most} at most this week, ${p.perDay} a day at most.`,
    next: (p) => `The next one comes ${p.when} at the earliest.`,
    never: 'As things are set, no more will come.',
    private: 'It was read on this device alone.',
    settings: 'Set up nudges',
  },
  quoted: (p) => `“${p.word}”`,
};

export default en;
