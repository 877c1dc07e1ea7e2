import { useEffect, useState } from 'preact/hooks';

import { PANEL_WIDTH } from '../../utils/domain/settings.ts';

/** The frame's border belongs to the panel's width; inside it cannot be seen. CSS pixels. */
const BORDER = 1;
/** The frame follows a wish through the page's own script, which may be busy; milliseconds. */
const SETTLED = 500;
/** Widths are rounded by the browser, at fractional zoom too; CSS pixels. */
const TREMBLE = 2;

/** How wide the panel really stands, in CSS pixels. */
export const frameWidth = () => window.innerWidth + BORDER;

/**
 * How wide the panel can become: the page keeps its share, and in a narrow window the panel has all of it. A frame
 * is told neither, so it compares what it wished for with what it got, as soon as that has settled.
 * @returns the greatest width, or null where there is nothing to choose.
 */
export function useRoom(wished: number): number | null {
  const [room, setRoom] = useState(() => roomOf(wished, frameWidth()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const measure = () => setRoom(roomOf(wished, frameWidth()));
    const measureSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(measure, SETTLED);
    };
    measureSoon();
    addEventListener('resize', measureSoon);
    return () => {
      clearTimeout(timer);
      removeEventListener('resize', measureSoon);
    };
  }, [wished]);
  return room;
}

/** `wished` lies within `PANEL_WIDTH`; what differs from it was decided by the window. */
export function roomOf(wished: number, real: number): number | null {
  if (real > wished + TREMBLE) return null;
  if (real >= wished - TREMBLE) return PANEL_WIDTH.most;
  return real > PANEL_WIDTH.least + TREMBLE ? real : null;
}
