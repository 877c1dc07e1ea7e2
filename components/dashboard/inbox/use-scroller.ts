import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** How far an element is scrolled and how high it is, in CSS pixels; kept up to date. */
export function useScroller(element: RefObject<HTMLElement | null>) {
  const [view, setView] = useState({ scrollTop: 0, viewHeight: 0 });
  useLayoutEffect(() => {
    const scroller = element.current;
    if (!scroller) return undefined;
    const read = (): void =>
      setView((before) => {
        const { scrollTop, clientHeight } = scroller;
        const same = before.scrollTop === scrollTop && before.viewHeight === clientHeight;
        return same ? before : { scrollTop, viewHeight: clientHeight };
      });
    read();
    scroller.addEventListener('scroll', read, { passive: true });
    const observer = new ResizeObserver(read);
    observer.observe(scroller);
    return () => {
      scroller.removeEventListener('scroll', read);
      observer.disconnect();
    };
  }, [element]);
  return view;
}
