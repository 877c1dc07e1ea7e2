import type { Passage, PassageState } from '../domain/passage.ts';
import { findChanged } from './find-changed.ts';
import { type Candidate, findQuote, findUnchanged } from './find-exact.ts';
import { findPieces, PIECE } from './piece-index.ts';
import type { Span } from './text-range.ts';

/** Where a passage stands now; `moved` also where its words changed a little. */
export type Anchor = Span & { state: Exclude<PassageState, 'lost'> };

/** Pieces taken from one passage with its surroundings. */
const MAX_PIECES = 24;

/** Evenly spread pieces of a passage and its surroundings, each once. */
function piecesOf({ prefix, exact, suffix }: Passage): string[] {
  const whole = prefix + exact + suffix;
  const step = Math.max(4, Math.ceil((whole.length - PIECE) / MAX_PIECES));
  const pieces = new Set<string>();
  for (let at = 0; at + PIECE <= whole.length; at += step) pieces.add(whole.slice(at, at + PIECE));
  if (exact.length >= PIECE) pieces.add(exact.slice(0, PIECE));
  return [...pieces];
}

/**
 * Surroundings that must still be there, as a share: a sentence is known by itself, "Mahnung" stands
 * everywhere, and a note must not hang on the wrong one.
 */
function neededContext(length: number): number {
  if (length >= 64) return 0;
  return length >= 24 ? 0.2 : 0.4;
}

function choose(quote: Candidate | null, changed: Candidate | null, length: number) {
  const needed = neededContext(length);
  const good = [quote, changed].filter((one) => one !== null && one.context >= needed);
  const [first, second] = good;
  if (!first || !second) return first ?? null;
  return second.likeness + second.context > first.likeness + first.context ? second : first;
}

/**
 * Finds passages again in a page's folded text, each by itself: unchanged where it was or near there; then
 * its words anywhere, told apart by their surroundings; then words that are like it; else it is lost (null).
 * Never at another place when quote and surroundings still stand unchanged. Yields often.
 */
export function* findPassages(
  text: string,
  passages: readonly Passage[],
): Generator<void, (Anchor | null)[]> {
  const anchors: (Anchor | null)[] = [];
  const toAnchor = (span: Span, { start, exact }: Passage): Anchor => {
    const stands = span.start === start && span.end === start + exact.length;
    return { start: span.start, end: span.end, state: stands ? 'found' : 'moved' };
  };
  for (const passage of passages) {
    const span = findUnchanged(text, passage);
    anchors.push(span && toAnchor(span, passage));
    yield;
  }
  const open = passages.flatMap((passage, i) =>
    anchors[i] ? [] : [{ passage, i, pieces: piecesOf(passage) }],
  );
  if (open.length === 0) return anchors;
  const index = yield* findPieces(
    text,
    open.flatMap(({ pieces }) => pieces),
  );
  for (const { passage, i, pieces } of open) {
    yield;
    const quote = findQuote(text, passage, index, pieces);
    const isSure = quote !== null && quote.context > 0.9;
    const changed = isSure ? null : yield* findChanged(text, passage, index, pieces);
    const found = choose(quote, changed, passage.exact.length);
    anchors[i] = found && toAnchor(found, passage);
  }
  return anchors;
}
