/** What moves: selector, CSS property, and by which share of the panel's width. */
type MovablePart = readonly [css: string, property: 'margin' | 'translate', share: number];

/** Buttons fixed in the corner: they would lie over the panel, so they move also where the page stays. */
export const corner: MovablePart = ['[data-testid*="ui.bottom-right-corner"]', 'translate', 1];

/**
 * What moves aside for the open panel. A centred dialog moves by half. No `translate` on a native dialog:
 * it would become the frame of reference for the panel, which has to stand inside it. No part may lie in
 * another: Confluence has `#full-height-container` within `#page`, and both together would move aside twice.
 */
export const movableParts: readonly MovablePart[] = [
  ['#unsafe-design-system-page-layout-root, #page', 'margin', 1],
  ['dialog:modal', 'margin', 1],
  corner,
  ['[role="dialog"]:not(dialog, [role="dialog"] *)', 'translate', 0.5],
];
