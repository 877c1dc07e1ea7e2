import type { Analysis } from '../../utils/domain/analysis.ts';
import type { Moment } from '../../utils/domain/nudge.ts';
import type { NudgeBook } from '../../utils/nudge-keeper/nudge-book.ts';
import { place } from './build-notes.ts';
import type { TestNotebook } from './test-notebook.ts';

/** Nudges over a test's notebook, in a place on earth without summer time. */
export function nudgesOf({ db, now, newId }: TestNotebook): NudgeBook {
  return { db, now, newId, offsetAt: () => 60 };
}

/** A text of which customers notice a lot. */
export const telling: Analysis = {
  impact: 0.9,
  touchpoints: [{ key: 'billing', confidence: 0.8, words: [] }],
  frictions: [{ key: 'process_error', confidence: 0.6, words: [] }],
  words: [{ field: 'title', start: 0, end: 8, text: 'Mahnlauf', speaksFor: 'customer', weight: 2 }],
};

/** Internal work. */
export const internal: Analysis = { ...telling, impact: 0.1, words: [] };

/** A moment at which nothing but text and time speak against a nudge. */
export function buildMoment(over: Partial<Moment> = {}): Moment {
  return {
    type: 'new-issue',
    place,
    announces: null,
    isAuthor: true,
    typing: false,
    fullscreen: false,
    presenting: false,
    visible: true,
    panelOpen: false,
    noted: false,
    ...over,
  };
}
