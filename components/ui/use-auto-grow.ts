import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Lets a text area be exactly as high as its text. Browsers that know `field-sizing` do it alone
 * (Firefox 128 does not); the height is measured again when the width changes, too.
 */
export function useAutoGrow(area: RefObject<HTMLTextAreaElement | null>, value: string): void {
  useLayoutEffect(() => {
    if (area.current) grow(area.current);
  }, [area, value]);

  useLayoutEffect(() => {
    const element = area.current;
    if (!element || growsAlone() || typeof ResizeObserver === 'undefined') return undefined;
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      grow(element);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [area]);
}

function growsAlone(): boolean {
  return typeof CSS !== 'undefined' && CSS.supports?.('field-sizing', 'content');
}

function grow(element: HTMLTextAreaElement): void {
  if (growsAlone()) return;
  element.style.height = 'auto';
  const frame = element.offsetHeight - element.clientHeight;
  element.style.height = `${element.scrollHeight + frame}px`;
}
