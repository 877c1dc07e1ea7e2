/** Whether the focus is inside an element, however deep in shadow roots. */
function holdsFocus(element: Element): boolean {
  const root = element.getRootNode();
  return (root instanceof ShadowRoot || root instanceof Document) && root.activeElement === element;
}

/**
 * Remembers who in the page had the focus last, for the time after a card. Nothing takes it when the card comes;
 * a click or a key of the person's may.
 */
export function rememberFocus({ document }: Window, element: Element, signal: AbortSignal) {
  let last = document.activeElement;
  document.addEventListener(
    'focusin',
    ({ target }) => {
      // What happens in the card shows in the document as our outer element.
      if (target instanceof Element && !holdsFocus(element)) last = target;
    },
    { capture: true, signal },
  );
  return {
    /** Does away with the card. Had it the focus, the focus goes back to where it was. */
    giveBack(remove: () => void): void {
      const had = holdsFocus(element);
      remove();
      if (had && last instanceof HTMLElement && last.isConnected) last.focus();
    },
  };
}
