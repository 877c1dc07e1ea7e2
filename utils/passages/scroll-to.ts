/** What scrolls the element: the nearest ancestor that can, else the page. */
function scrollerOf(element: Element): Element | null {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const scrolls = /auto|scroll|overlay/.test(getComputedStyle(at).overflowY);
    if (scrolls && at.scrollHeight > at.clientHeight) return at;
  }
  return element.ownerDocument.scrollingElement;
}

/** Brings a range to the middle of what is seen; what is folded away brings what it is folded into. */
export function scrollTo({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: StaticRangeInit) {
  let element = startContainer.parentElement;
  while (element && !element.checkVisibility()) element = element.parentElement;
  if (!element) return;
  element.scrollIntoView({ block: 'center' });
  const range = startContainer.ownerDocument?.createRange();
  range?.setStart(startContainer, startOffset);
  range?.setEnd(endContainer, endOffset);
  const top = range?.getClientRects()[0]?.top;
  // A paragraph longer than the window has its middle in sight, and not yet the words that are meant.
  const isSeen = top === undefined || (top > 0 && top < innerHeight * 0.9);
  if (!isSeen) scrollerOf(element)?.scrollBy({ top: top - innerHeight / 2 });
}
