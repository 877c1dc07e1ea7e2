import { mapFolded } from './fold-text.ts';
import type { PageText } from './page-text.ts';

/** A stretch of a page's text: from `start` up to, not including, `end`. */
export type Span = { start: number; end: number };

/** Index of the last piece that begins at `offset` or before it; 0 when none does. */
function pieceAt({ starts }: PageText, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Offset within a text node of a place in the page's text. */
function offsetInNode(page: PageText, piece: number, offset: number): number {
  const data = page.nodes[piece]?.data ?? '';
  const folded = offset - (page.starts[piece] ?? 0) + (page.skips[piece] ?? 0);
  // The page may have changed since its text was read; then it is read again soon.
  return Math.min(mapFolded(data)?.[folded] ?? folded, data.length);
}

/** The nodes and offsets of a span; null when the text has no such place. */
export function rangeOf(page: PageText, { start, end }: Span): StaticRangeInit | null {
  const first = pieceAt(page, start);
  const last = pieceAt(page, end - 1);
  const startContainer = page.nodes[first];
  const endContainer = page.nodes[last];
  if (!startContainer || !endContainer || end <= start) return null;
  return {
    startContainer,
    startOffset: offsetInNode(page, first, start),
    endContainer,
    endOffset: offsetInNode(page, last, end),
  };
}

/** Where a boundary point of a range lies in the page's text; before it and behind it, at its ends. */
function offsetOf(page: PageText, container: Node, offset: number): number {
  const { nodes, starts, skips, text } = page;
  const point = (container.ownerDocument ?? (container as Document)).createRange();
  point.setStart(container, offset);
  point.collapse(true);
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const node = nodes[middle];
    if (node && point.comparePoint(node, node.length) < 0) low = middle + 1;
    else high = middle;
  }
  const node = nodes[low];
  const start = starts[low];
  if (!node || start === undefined) return text.length;
  if (node !== container) return start;
  const map = mapFolded(node.data);
  const at = map ? map.findIndex((raw) => raw >= offset) : offset;
  return Math.max(start, start + at - (skips[low] ?? 0));
}

/** The part of a range that lies in the page's text. */
export function spanOf(page: PageText, range: StaticRangeInit): Span {
  return {
    start: offsetOf(page, range.startContainer, range.startOffset),
    end: offsetOf(page, range.endContainer, range.endOffset),
  };
}
