import type { TicketTexts } from './de.ts';

/** Words around a note that was written before its ticket existed. English. */
const en: TicketTexts = {
  moved: (p) => {
    if (p.notes === 0) return p.drafts === 1 ? 'Your draft belongs' : 'Your drafts belong';
    if (p.drafts > 0) return 'Your notes and drafts belong';
    return p.notes === 1 ? 'Your note belongs' : 'Your notes belong';
  },
  movedTo: (p) => `${p.what} to ${p.key} now.`,
  open: (p) => `View ${p.key}`,
  wrong: 'Another issue?',
  seen: 'Got it',
  question: 'Which issue has it become?',
  questionText: 'You noted something before the issue existed. Where does it belong?',
  title: 'Which issue does it belong to?',
  list: 'The issues you created last',
  loading: 'Asking Jira for your latest issues …',
  noList: 'Jira is not telling me your latest issues right now. The issue key will do.',
  emptyList: 'You have not created an issue here in the last two weeks. The issue key will do.',
  other: 'Another one',
  none: 'None of these',
  back: 'To none: the issue does not exist yet',
  key: 'Issue key or address',
  keyExample: 'CXM-12',
  keyMissing: 'That does not look like an issue key of this site. For example: CXM-12.',
  assign: 'Assign',
  keep: 'Leave it',
  takeBack: 'Take it back',
  done: (p) => `Belongs to ${p.key} now.`,
  returned: 'Belongs to the new issue again.',
};

export default en;
