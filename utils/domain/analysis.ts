import type { Friction, Touchpoint } from './taxonomy.ts';

export type TextField = 'title' | 'body';

/** A place in the text; UTF-16 units, `end` exclusive. */
export type Word = {
  readonly field: TextField;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/** A word and what it did to the judgement. */
export type TellingWord = Word & {
  readonly speaksFor: 'customer' | 'internal';
  /** Share in the log-odds; only good for putting words in order. */
  readonly weight: number;
};

/** A likely touchpoint or friction with the words that speak for it. */
export type Suggestion<Key extends string> = {
  readonly key: Key;
  /** Probability within 0..1 that it holds, given that customers notice at all. */
  readonly confidence: number;
  readonly words: readonly Word[];
};

export type Analysis = {
  /** Probability within 0..1 that customers will notice, weighed for silence: at 0.5 and above it is worth asking. */
  readonly impact: number;
  /** Best first, one to three. They answer "if customers notice: where?", whatever `impact` says. */
  readonly touchpoints: readonly Suggestion<Touchpoint>[];
  /** Best first, one or two. */
  readonly frictions: readonly Suggestion<Friction>[];
  /** The words that led to `impact`, most telling first, in both directions. */
  readonly words: readonly TellingWord[];
};
