import type { SilenceTexts } from './silences-de.ts';

const silences: SilenceTexts = {
  'all-off': 'All nudges were off.',
  'type-off': (p) => `You had switched off the occasion “${p.type}”.`,
  'site-off': (p) => `You had switched off nudges on ${p.site}.`,
  snoozed: {
    hour: (p) => `You wanted an hour's pause, until ${p.until}.`,
    today: (p) => `You wanted a pause for the day, until ${p.until}.`,
    fortnight: (p) => `You wanted two weeks' pause, until ${p.until}.`,
  },
  'quiet-hours': (p) => `Quiet hours until ${p.until}.`,
  hidden: 'The page was in a tab behind another.',
  presenting: 'You were showing the page to others.',
  fullscreen: 'The browser was in full screen.',
  typing: 'You were typing.',
  'panel-open': 'The panel was already open.',
  'not-author': 'The issue could not be told to be yours.',
  'already-noted': 'You had already noted something about it.',
  'same-place': 'A nudge had come here before, and a second one never does.',
  'no-text': 'There was no title yet to read anything from.',
  internal: (p) =>
    `It sounded like internal work: the probability that customers notice was ${p.impact}, and questions come from ${p.least} on.`,
  internalWords: (p) =>
    `It sounded like internal work because of ${p.words}: the probability that customers notice was ${p.impact}, and questions come from ${p.least} on.`,
  learnt: (p) =>
    `You had reported ${p.words} as misread here. Without these words the probability that customers notice is ${p.impact} instead of ${p.before}.`,
  'day-cap': (p) => `At most one a day: pause until ${p.until}.`,
  'week-cap': (p) => `At most ${p.most} a week: pause until ${p.until}.`,
  'type-rests': (p) => `The occasion “${p.type}” rests after its last nudge until ${p.until}.`,
  tiredType: (p) =>
    `You often dismissed or left alone the occasion “${p.type}”, so it rests until ${p.until}.`,
  'all-rest': (p) =>
    `You often dismissed or left nudges alone of late, so all of them rest until ${p.until}.`,
};

export default silences;
