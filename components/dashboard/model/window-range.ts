/** Rows drawn above and below what is visible, so that quick scrolling shows no gaps. */
const OVERSCAN = 6;

/** First and last row (exclusive) to draw; all sizes in CSS pixels. */
export function windowRange(input: {
  scrollTop: number;
  viewHeight: number;
  rowHeight: number;
  count: number;
}): { first: number; end: number } {
  const { scrollTop, viewHeight, rowHeight, count } = input;
  if (rowHeight <= 0) return { first: 0, end: Math.min(count, 2 * OVERSCAN) };
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - OVERSCAN);
  const end = Math.min(count, Math.ceil((scrollTop + viewHeight) / rowHeight) + OVERSCAN);
  return { first: Math.min(first, count), end: Math.max(end, Math.min(first, count)) };
}

/** Where the list must be scrolled so that a row is fully visible; the same number when it is. */
export function scrollToShow(input: {
  index: number;
  scrollTop: number;
  viewHeight: number;
  rowHeight: number;
}): number {
  const { index, scrollTop, viewHeight, rowHeight } = input;
  const top = index * rowHeight;
  if (top < scrollTop) return top;
  const bottom = top + rowHeight;
  return bottom > scrollTop + viewHeight ? bottom - viewHeight : scrollTop;
}
