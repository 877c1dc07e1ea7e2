import search from 'approx-string-match';

import type { Passage } from '../domain/passage.ts';
import type { Candidate } from './find-exact.ts';
import { contextLikeness } from './likeness.ts';
import type { PieceIndex } from './piece-index.ts';

/** Share of the quote that may differ: a word exchanged in a short sentence, not another sentence. */
const QUOTE_ERRORS = 0.22;

/** Places at which the words themselves are compared. */
const MAX_WINDOWS = 5;

/** Pieces that speak for places closer together than this speak for the same one; characters. */
const BUCKET = 64;

/** Equally good places within one window whose surroundings are compared. */
const MAX_MATCHES = 8;

/** Where the passage may begin, by its pieces that still stand: the place most of them speak for first. */
function likelyStarts(passage: Passage, index: PieceIndex, pieces: string[]): number[] {
  const { prefix, exact, suffix, start: hint } = passage;
  const whole = prefix + exact + suffix;
  const votes = new Map<number, { votes: number; start: number }>();
  for (const piece of pieces) {
    const offset = whole.indexOf(piece) - prefix.length;
    for (const at of index.get(piece) ?? []) {
      const start = Math.max(0, at - offset);
      const bucket = Math.round(start / BUCKET);
      const found = votes.get(bucket);
      if (found) found.votes += 1;
      else votes.set(bucket, { votes: 1, start });
    }
  }
  const best = [...votes.values()].sort(
    (a, b) => b.votes - a.votes || Math.abs(a.start - hint) - Math.abs(b.start - hint),
  );
  return [...best.slice(0, MAX_WINDOWS).map(({ start }) => start), hint];
}

/** The place whose words and surroundings are most like the passage, if its words are like enough. */
export function* findChanged(
  text: string,
  passage: Passage,
  index: PieceIndex,
  pieces: string[],
): Generator<void, Candidate | null> {
  const { exact } = passage;
  const budget = Math.floor(exact.length * QUOTE_ERRORS);
  if (budget === 0) return null;
  let best: Candidate | null = null;
  for (const likely of likelyStarts(passage, index, pieces)) {
    yield;
    const from = Math.max(0, likely - 2 * BUCKET - budget);
    const part = text.slice(from, likely + exact.length + 2 * BUCKET + budget);
    for (const match of search(part, exact, budget).slice(0, MAX_MATCHES)) {
      const span = { start: from + match.start, end: from + match.end };
      const likeness = 1 - match.errors / exact.length;
      const context = contextLikeness(text, span, passage);
      if (!best || likeness + context > best.likeness + best.context)
        best = { ...span, likeness, context };
    }
  }
  return best;
}
