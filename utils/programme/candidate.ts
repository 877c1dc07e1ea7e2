/** Where the words of a question come from. */
export type QuestionSource = 'team' | 'role-entry' | 'role' | 'touchpoint' | 'moment' | 'common';

/** A question that could be asked. */
export type Candidate = {
  /** Tells it from all others; remembered, so that it is not asked again soon. */
  readonly key: string;
  readonly source: QuestionSource;
  /** A question, or the end of one when `notice` is there. */
  readonly ask: string;
  /** A team's own sentence, quoted before the question. */
  readonly notice?: string;
  /** The process of the role map from which it comes; stands in front when the text gave no words. */
  readonly process?: string;
};

/**
 * Two lists that take turns from place to place. They share no question, whatever else differs between two
 * places, so neighbours never get the same. Neither is empty.
 */
export type Turns = readonly [readonly Candidate[], readonly Candidate[]];

/** Deals a list into two. */
export function deal(candidates: readonly Candidate[]): Turns {
  return [
    candidates.filter((_, index) => index % 2 === 0),
    candidates.filter((_, index) => index % 2 === 1),
  ];
}
