import type { Passage } from '../domain/passage.ts';
import { contextLikeness } from './likeness.ts';
import { PIECE, type PieceIndex } from './piece-index.ts';
import type { Span } from './text-range.ts';

/** Characters around the hint in which a passage is looked for first; pages mostly change a little. */
const NEAR = 1 << 15;

/** Places of one quote that are looked at, those nearest to the hint. */
const MAX_PLACES = 400;

/** The occurrence nearest to `hint` among those in a window around it. */
function nearest(text: string, wanted: string, hint: number): number | null {
  let best: number | null = null;
  const to = hint + NEAR;
  const part = text.slice(Math.max(0, hint - NEAR), to + wanted.length);
  const from = Math.max(0, hint - NEAR);
  for (let at = part.indexOf(wanted); at !== -1; at = part.indexOf(wanted, at + 1)) {
    const distance = Math.abs(from + at - hint);
    if (best !== null && distance >= Math.abs(best - hint)) break;
    best = from + at;
  }
  return best;
}

/**
 * The passage with all its surroundings, where it was or nearest to that. Looks in the neighbourhood only,
 * which is enough: whatever is farther away is not the nearest.
 */
export function findUnchanged(text: string, passage: Passage): Span | null {
  const { exact, prefix, suffix, start } = passage;
  const whole = prefix + exact + suffix;
  const hint = start - prefix.length;
  const isTelling = whole.length >= PIECE;
  const near = () => (isTelling ? nearest(text, whole, hint) : null);
  const at = text.startsWith(whole, hint) ? hint : near();
  if (at === null) return null;
  return { start: at + prefix.length, end: at + prefix.length + exact.length };
}

/** All places of `wanted`, by the rarest of its pieces; short and common ones are looked for in the text. */
function placesOf(text: string, wanted: string, index: PieceIndex, pieces: string[]): number[] {
  let rarest: { offset: number; places: number[] } | null = null;
  for (const piece of pieces) {
    const places = index.get(piece);
    const offset = wanted.indexOf(piece);
    if (!places || offset === -1) continue;
    if (!rarest || places.length < rarest.places.length) rarest = { offset, places };
  }
  if (rarest && wanted.length >= PIECE) {
    const { offset, places } = rarest;
    return places.map((at) => at - offset).filter((at) => at >= 0 && text.startsWith(wanted, at));
  }
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) found.push(at);
  return found;
}

export type Candidate = Span & {
  /** Share of the quote that is the same, 0 to 1. */
  likeness: number;
  /** Share of the surroundings that is the same, 0 to 1. */
  context: number;
};

/** The place of the unchanged quote whose surroundings are most like those it had; the nearest of equals. */
export function findQuote(
  text: string,
  passage: Passage,
  index: PieceIndex,
  pieces: string[],
): Candidate | null {
  const { exact, prefix, suffix, start: hint } = passage;
  const nearestFirst = (a: number, b: number) => Math.abs(a - hint) - Math.abs(b - hint);
  // With its surroundings it is rarer, and where it is found so there is nothing to weigh.
  const [whole] = placesOf(text, prefix + exact + suffix, index, pieces).sort(nearestFirst);
  if (whole !== undefined && prefix + suffix !== '') {
    const start = whole + prefix.length;
    return { start, end: start + exact.length, likeness: 1, context: 1 };
  }
  const places = placesOf(text, exact, index, pieces).sort(nearestFirst).slice(0, MAX_PLACES);
  let best: Candidate | null = null;
  for (const start of places) {
    const span = { start, end: start + exact.length };
    const context = contextLikeness(text, span, passage);
    if (!best || context > best.context) best = { ...span, likeness: 1, context };
    if (context === 1) break;
  }
  return best;
}
