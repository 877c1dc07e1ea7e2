import type { ProposalWords } from './content-proposals-de.ts';

/** Words around proposals, English. */
const proposals: ProposalWords = {
  title: 'Proposals',
  listLabel: 'Proposals, newest first',
  waitingTitle: 'Waiting for an answer',
  answeredTitle: (p) => `Answered (${p.formatted})`,
  allAnswered: 'Everything is answered.',
  emptyTitle: 'No proposals yet',
  emptyText:
    'Everybody in the team can propose lines, questions, terms and examples: here with “Propose”, or from the panel in a ticket. Every proposal gets an answer.',
  pick: 'Choose a proposal on the left',
  pickText: 'j and k walk through the list, Enter opens.',
  label: 'Proposal',
  gone: 'This proposal was withdrawn',
  goneText: 'Its text is deleted everywhere. That is fine: nobody has to give reasons.',
  goneDraft: 'The reason that you began is still in this browser.',
  discardDraft: 'Discard the reason',

  kind: {
    'role-entry': 'Line of the role map',
    question: 'Question',
    term: 'Term',
    example: 'Example',
    omission: 'Taking out',
  },
  by: (p) => `by ${p.name}`,
  mine: 'by you',
  nameless: 'from the team',
  when: (p) => `proposed ${p.when}`,
  newText: 'Proposed',
  oldText: 'Would replace',
  wouldAdd: 'Comes in addition.',
  oldShipped: 'built in',
  oldOwn: 'yours',
  oldGone: 'What it was to replace is no longer in use.',
  omissionText: 'The team should do without this built-in text.',
  level: { wahrnehmen: 'Level: notice', handeln: 'Level: act' },

  decideLabel: 'Your answer',
  accept: 'Accept',
  decline: 'Decline …',
  declineTitle: 'Why not?',
  declineHint: 'Whoever proposed it reads this. An honest sentence helps more than a polite one.',
  declineMissing: 'No declining without a reason: add one sentence.',
  declineSend: 'Decline for this reason',
  declineStarters: [
    'We have this already: ',
    'Well observed, only it does not hold for all, because ',
    'Would you propose it again, more concretely, ',
  ],
  startersLabel: 'Sentence starters',
  acceptedOk: 'Accepted. Every device in the team gets it by itself.',
  declinedOk: 'Declined, with your reason.',
  readOnly: 'You are reading along. CX champions accept and decline.',
  waitsYours: 'Your proposal is waiting for a CX champion.',
  accepted: (p) => `${p.name} accepted`,
  declined: (p) => `${p.name} declined`,
  acceptedShort: 'Accepted',
  declinedShort: 'Declined',
  acceptAfterAll: 'Accept after all',
  alreadyAnswered:
    'Somebody has answered this proposal meanwhile. The reason that you began is still here:',
};

export default proposals;
