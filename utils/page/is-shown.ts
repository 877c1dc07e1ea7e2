const HIDDEN =
  '[hidden], [aria-hidden="true"], .hidden, [style*="display:none"], [style*="display: none"]';

/** Whether an element is drawn; falls back to the usual signs where no layout exists. */
export function isShown(element: Element): boolean {
  if (element.closest(HIDDEN) !== null) return false;
  return typeof element.checkVisibility !== 'function' || element.checkVisibility();
}
