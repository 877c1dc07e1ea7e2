/** The element that holds the page's visible layout, by generation; a margin on it moves the page aside. */
const roots = ['#unsafe-design-system-page-layout-root', '#full-height-container', '#page'];

/** The element to push aside for the panel, or null where the page has none we know. */
export function findLayoutRoot(document: Document): HTMLElement | null {
  for (const css of roots) {
    const element = document.querySelector<HTMLElement>(css);
    if (element) return element;
  }
  return null;
}
