/** Way of the pointer in screen pixels before a drag counts; shorter ones are the trembling of a click. */
const DEAD_ZONE = 4;

/** What is read of a pointer event. `screenX` is in pixels of the screen, `clientX` in CSS pixels. */
type Point = Pick<PointerEvent, 'clientX' | 'screenX'>;

/**
 * Follows a drag of the panel's inner edge. The frame itself moves under the pointer while it is resized, so
 * the way is measured on the screen; how many CSS pixels that is (the page may be zoomed) is measured once, at
 * the beginning, while the frame still stands.
 * @returns the width wished for, or null as long as it is no drag yet.
 */
export function followDrag(start: Point, width: number, side: 'left' | 'right') {
  let scale: number | null = null;
  return ({ clientX, screenX }: Point): number | null => {
    const way = screenX - start.screenX;
    if (scale === null) {
      if (Math.abs(way) < DEAD_ZONE) return null;
      scale = (clientX - start.clientX) / way;
    }
    return width + way * scale * (side === 'left' ? 1 : -1);
  };
}
