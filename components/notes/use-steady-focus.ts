import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * What somebody works on in a list neither loses the focus nor moves under their hands when the list around it
 * changes: an element that is put elsewhere in the document is left by the focus, and what comes in above pushes it
 * down. Call it in the component that draws the list.
 */
export function useSteadyFocus(list: RefObject<HTMLElement | null>): void {
  const held = useRef<{ element: HTMLElement; top: number } | null>(null);
  const { activeElement } = document;
  // Before the list is drawn anew.
  held.current =
    activeElement instanceof HTMLElement && list.current?.contains(activeElement) === true
      ? { element: activeElement, top: activeElement.getBoundingClientRect().top }
      : null;

  useLayoutEffect(() => {
    if (!held.current?.element.isConnected) return;
    const { element, top } = held.current;
    const isLost = document.activeElement === document.body;
    if (isLost) element.focus({ preventScroll: true });
    if (document.activeElement !== element) return;
    const moved = element.getBoundingClientRect().top - top;
    if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
  });
}
