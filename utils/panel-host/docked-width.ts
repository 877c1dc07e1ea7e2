/**
 * How wide the thing is that is docked at this edge of the window, in CSS pixels: an issue's preview, a
 * drawer, the navigation. The launcher stands beside it, for over it there is always something to click.
 */
export function dockedWidth({ document, innerWidth, innerHeight }: Window, side: 'left' | 'right') {
  // Below the launcher, and beside a scrollbar.
  const x = side === 'left' ? 1 : document.documentElement.clientWidth - 2;
  let docked = 0;
  let element = document.elementFromPoint(x, innerHeight * 0.7);
  for (; element; element = element.parentElement) {
    const { width, height } = element.getBoundingClientRect();
    if (width < innerWidth / 2 && height > innerHeight / 2) docked = width;
  }
  return docked;
}
