import type { GlossaryWords } from './shipped-glossary.ts';

const shippedGlossaryEn: GlossaryWords = {
  'customer-experience': {
    term: 'Customer experience (CX)',
    meaning: 'All that somebody goes through with us, and what stays in their memory.',
    wanted: 'Which experience with us gets told at the dinner table?',
  },
  customer: {
    term: 'Customer',
    meaning: 'Whoever receives, pays for or depends on what we do, even if we use other words.',
    wanted: 'What are customers called here: members, tenants, passengers?',
  },
  'customer-journey': {
    term: 'Customer journey',
    meaning:
      'The whole way as the customer sees it, from first thought to farewell. It begins before we know of it.',
    wanted: 'Which way takes longest with you?',
  },
  touchpoint: {
    term: 'Touchpoint',
    meaning:
      'Any place where somebody meets us, be it a letter, a debit or the silence afterwards.',
    wanted: 'Which touchpoint does nobody here think of?',
  },
  'pain-point': {
    term: 'Pain point',
    meaning: 'A spot that keeps costing time, money or nerves: the customer’s.',
    wanted: 'What annoys people about you every week?',
  },
  friction: {
    term: 'Friction',
    meaning: 'Something that slows people down before it hurts: one more click, one word too hard.',
    wanted: 'Which small step is a nuisance every time?',
  },
  'moment-that-matters': {
    term: 'Moment that matters',
    meaning: 'A moment that outshines all others: here we win or lose somebody.',
    wanted: 'In which minute do people make up their mind about you?',
  },
  expectation: {
    term: 'Expectation',
    meaning:
      'What somebody takes for normal beforehand. The same wait is short or long, depending on it.',
    wanted: 'What do you promise without noticing?',
  },
  'outside-in': {
    term: 'Outside-in',
    meaning:
      'Looking at things in the order the customer lives them, not in that of our departments.',
    wanted: 'Which process looks quite different from outside?',
  },
  backstage: {
    term: 'Backstage',
    meaning: 'Work that nobody outside sees and everybody outside feels.',
    wanted: 'Which background work is noticed only when it is missing?',
  },
  handover: {
    term: 'Hand-over',
    meaning: 'Where a case passes from hand to hand and things are easily dropped.',
    wanted: 'At which hand-over do people start again?',
  },
  effort: {
    term: 'Effort',
    meaning: 'What customers must do themselves: search, fill in, call, wait, remind.',
    wanted: 'How many steps does your most common request take?',
  },
  'first-contact': {
    term: 'Solved the first time',
    meaning: 'One contact settles the matter, in the customer’s eyes too.',
    wanted: 'Which request always takes two calls?',
  },
  'failure-demand': {
    term: 'Avoidable contact',
    meaning: 'A call that exists only because something was missing or went wrong before.',
    wanted: 'Which of your letters causes calls?',
  },
  lens: {
    term: 'See, hear, think, feel',
    meaning: 'Four questions for stepping into a person’s place rather than talking about them.',
    wanted: 'What do people hear while on hold with you?',
  },
  'observed-assumed': {
    term: 'Observed or assumed',
    meaning: 'Observed is what somebody saw or heard. All else is assumed, and that is fine.',
    wanted: 'Which assumption of yours turned out wrong?',
  },
  'for-whom': {
    term: 'For whom?',
    meaning: 'The question against the average: what suits most people often shuts a few out.',
    wanted: 'Whom does your standard way not fit?',
  },
  'counter-example': {
    term: 'Counter-example',
    meaning: 'A real case that does not fit the rule. It does not refute it, it makes it wiser.',
    wanted: 'Which of your cases fits no screen?',
  },
  accessibility: {
    term: 'Accessibility',
    meaning:
      'Everybody gets there, even with little eyesight, language, time, signal or steadiness.',
    wanted: 'Who has told you: “I can’t do this alone”?',
  },
  latitude: {
    term: 'Latitude',
    meaning: 'What you may decide for a customer without asking first.',
    wanted: 'Up to which amount may you say yes at once?',
  },
  recovery: {
    term: 'Recovery',
    meaning: 'What happens after a mistake. Done well, it is remembered longer than the mistake.',
    wanted: 'When did you turn a mistake into a good story?',
  },
  trust: {
    term: 'Trust',
    meaning: 'The willingness to believe us where one cannot check.',
    wanted: 'Where do people simply have to believe you?',
  },
  feedback: {
    term: 'Feedback',
    meaning: 'What customers tell us, even without words: giving up, sending back, not returning.',
    wanted: 'Which wordless feedback do you easily overlook?',
  },
  'closing-the-loop': {
    term: 'Closing the loop',
    meaning: 'Whoever reported something learns what became of it, even if the answer is no.',
    wanted: 'Whom did you last tell: “We changed this because of you”?',
  },
};

export default shippedGlossaryEn;
