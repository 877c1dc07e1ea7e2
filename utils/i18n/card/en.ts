import type { CardTexts } from './de.ts';

const en: CardTexts = {
  actions: 'What would you like to do with this note?',
  shareWith: (p) => `Share with ${p.team}`,
  recall: 'Recall (just for me)',
  copy: 'Copy text',
  assign: 'Assign to an issue …',
  cameFrom: 'Written before the issue existed.',
  showPassage: 'Go to passage',
  change: 'For customers',
  friction: 'Might hurt',
  impact: 'Impact',
  forWhom: 'For',
  differentFor: 'Different for',
  lensSaid: (p) => `The customer ${p.lens}`,
  answered: (p) => `${p.name}, CX champion, answered you`,
  answeredOther: (p) => `${p.name}, CX champion, answered`,
  decidedBy: (p) => `${p.name}, ${p.time}`,
  refused: 'The team server did not accept the last change.',
  refusedSafe: 'The note is safe on this device.',
  conflictTitle: 'Two versions of this note',
  conflictText: 'It was changed in two places. Which one should stay?',
  mine: 'Here, on this device',
  theirs: 'With the team',
  keepMine: 'Keep mine',
  keepTheirs: "Keep the team's",
  unfinishedEdit: 'You started to change this note.',
  continueEdit: 'Carry on',
  share: {
    title: 'Share this note?',
    text: (p) => `${p.people} in ${p.team} will be able to read it. You can recall it at any time.`,
    confirm: 'Yes, share',
    recallTitle: 'Recall this note?',
    recallText:
      'It disappears for everyone else with the next sync and stays just for you. Whoever has read it may still remember.',
    recallConfirm: 'Yes, recall',
  },
};

export default en;
