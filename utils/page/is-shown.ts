/** Whether an element is drawn. Without layout (saved pages in tests) only inline styles count. */
export function isShown(element: Element): boolean {
  return !element.checkVisibility || element.checkVisibility();
}
