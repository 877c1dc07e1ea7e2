import { MAX_QUOTE, PASSAGE_CONTEXT, type Passage } from '../domain/passage.ts';
import type { Span } from './text-range.ts';

/** The first characters of a text, cut at a word where there is one, never within a surrogate pair. */
function cut(text: string): string {
  if (text.length <= MAX_QUOTE) return text;
  const short = text.slice(0, MAX_QUOTE).replace(/[\uD800-\uDBFF]$/, '');
  const word = text[MAX_QUOTE] === ' ' ? -1 : short.lastIndexOf(' ');
  return (word > MAX_QUOTE / 2 ? short.slice(0, word) : short).trimEnd();
}

/** A span of a page's folded text as a passage; null when there is nothing but blanks in it. */
export function readPassage(text: string, span: Span): Passage | null {
  const selected = text.slice(span.start, span.end).replace(/[\uD800-\uDBFF]$/, '');
  const begun = selected.replace(/^[\uDC00-\uDFFF]/, '').trimStart();
  const exact = cut(begun.trimEnd());
  if (exact === '') return null;
  const start = span.start + selected.length - begun.length;
  const end = start + exact.length;
  return {
    exact,
    // Half a sign would not survive the way to others, and the passage would be a different one there.
    prefix: text.slice(Math.max(0, start - PASSAGE_CONTEXT), start).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(end, end + PASSAGE_CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
    start,
  };
}
