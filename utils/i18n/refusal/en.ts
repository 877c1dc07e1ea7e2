import type { RefusalTexts } from './de.ts';

const en: RefusalTexts = {
  why: {
    not_member: 'You no longer belong to this team.',
    not_author: 'This note belongs to somebody else.',
    not_reviewer: 'Only CX champions may do that.',
    unknown_note: 'The team server does not know this note.',
    recalled: 'This note has already been recalled.',
    too_long: 'The text is too long.',
    empty: 'The note is empty.',
    invalid: 'The team server does not understand part of the note.',
    unknown_mutation: 'The team server is older than this extension and does not know this step.',
    unknown_content: 'The team server does not know this entry.',
    undecided: 'This proposal is still waiting for an answer.',
    decided: 'This has already been decided.',
    too_few_people: 'There are too few of you for a secret vote.',
    level_reached: 'Your team is already at this level.',
    conflict: 'There is another version by now.',
    other: 'The team server gave no reason.',
  },
  next: {
    not_member: 'Keep it for yourself, or share it with a team you belong to.',
    not_author: 'Keep it for yourself, or write it as a new note.',
    unknown_note: 'Share it again. If that does not work, keep it for yourself.',
    recalled: 'You can share it again or keep it for yourself.',
    too_long: 'Shorten it and save again, or make two notes of it.',
    empty: 'Write a sentence and save again.',
    invalid: 'Change it and save again, or keep it for yourself.',
    unknown_mutation: 'Try again once your team server has been updated.',
    other: 'Try again later, or keep it for yourself.',
  },
  retry: 'Share again',
  keep: 'Keep it for me only',
};

export default en;
