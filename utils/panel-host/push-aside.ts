/** From this window width on the page moves aside for the panel; below, the panel lies over it. CSS pixels. */
export const PUSH_FROM_WIDTH = 1280;

/**
 * Gives the page's layout root a margin as wide as the panel, and takes it back. `layoutRoot` is asked
 * each time, because single-page apps replace their root.
 */
export function createPusher(window: Window, layoutRoot: () => HTMLElement | null) {
  let pushed: { element: HTMLElement; side: 'left' | 'right'; before: string } | null = null;

  function release() {
    if (!pushed) return;
    pushed.element.style.setProperty(`margin-${pushed.side}`, pushed.before);
    pushed = null;
  }

  return {
    release,
    push(side: 'left' | 'right', width: number) {
      release();
      const element = layoutRoot();
      if (!element || window.innerWidth < PUSH_FROM_WIDTH) return;
      const property = `margin-${side}`;
      pushed = { element, side, before: element.style.getPropertyValue(property) };
      element.style.setProperty(property, `${width}px`);
    },
  };
}
