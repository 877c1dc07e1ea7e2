import search from 'approx-string-match';

import type { Passage } from '../domain/passage.ts';
import type { Span } from './text-range.ts';

/** Share of the surroundings that may have changed for them to count at all. */
const CONTEXT_ERRORS = 0.5;

/** Characters by which surroundings may have moved. */
const SLACK = 8;

/** How much of `wanted` stands in `text`, from 0 (nothing that counts) to 1 (all of it). */
function likenessOf(wanted: string, text: string): number {
  if (text.includes(wanted)) return 1;
  const [best] = search(text, wanted, Math.floor(wanted.length * CONTEXT_ERRORS));
  return best ? 1 - best.errors / wanted.length : 0;
}

/** A passage that was the whole text has no surroundings to tell by once there is more. */
const UNKNOWN = 0.3;

/** How much of what stood around a passage stands around this span, from 0 to 1. */
export function contextLikeness(text: string, { start, end }: Span, passage: Passage): number {
  const { prefix, suffix } = passage;
  const length = prefix.length + suffix.length;
  if (length === 0) return end - start === text.length ? 1 : UNKNOWN;
  const before = text.slice(Math.max(0, start - prefix.length - SLACK), start);
  const after = text.slice(end, end + suffix.length + SLACK);
  const same =
    likenessOf(prefix, before) * prefix.length + likenessOf(suffix, after) * suffix.length;
  return same / length;
}
