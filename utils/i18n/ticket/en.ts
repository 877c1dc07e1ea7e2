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
  wrong: 'Not right?',
  seen: 'Got it',
  question: 'Which ticket has it become?',
  questionText: 'You noted something before the ticket existed. Where does it belong?',
  title: 'Which ticket does it belong to?',
  list: 'The tickets you created last',
  loading: 'Asking Jira for your latest tickets …',
  noList: 'Jira is not telling me your latest tickets right now. The ticket number will do.',
  emptyList: 'You have not created a ticket here in the last two weeks. The ticket number will do.',
  other: 'Another one',
  none: 'None of these',
  back: 'None after all: it was only meant for a new ticket',
  key: 'Ticket number or address',
  keyExample: 'CXM-12',
  keyMissing: 'That does not look like a ticket number of this site. For example: CXM-12.',
  assign: 'Assign',
  keep: 'Leave it',
  done: (p) => `Belongs to ${p.key} now.`,
  returned: 'Belongs to the new ticket again.',
};

export default en;
