import type { LeadTexts } from './de.ts';

const en: LeadTexts = {
  asked: 'You were asked',
  putAway: 'Put the question away',
  furtherQuestion: 'One more question:',
  otherQuestion: 'another one',
  first: {
    title: 'Before you start',
    hint: 'For you alone: what you write here stays on this device.',
    mood: 'How was it?',
    delighted: 'Delighted',
    frustrated: 'Frustrated',
    story: 'In one sentence',
    storyExample: 'e.g. At the counter somebody made three calls for me',
    keep: 'Keep it for me',
    empty: 'A few words, so that it helps you later.',
    skip: 'Skip',
    close: 'Not now and not again',
    kept: 'Kept. You find it in “My notes”.',
    roleTitle: 'One more thing: what do you work on?',
    roleText: 'Then Kundenblick asks in the words of your work. That stays on this device.',
    done: 'Done',
    place: 'Lived through as a customer',
  },
};

export default en;
