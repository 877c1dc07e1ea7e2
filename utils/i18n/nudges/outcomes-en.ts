import type { OutcomeTexts } from './outcomes-de.ts';

const outcomes: OutcomeTexts = {
  open: 'No answer',
  used: 'Used',
  later: 'Put off',
  ignored: 'Left alone',
  dismissed: 'Does not fit',
  why: {
    internal: 'Does not fit: internal only',
    checked: 'Does not fit: already checked',
    misread: 'Does not fit: misread',
  },
};

export default outcomes;
