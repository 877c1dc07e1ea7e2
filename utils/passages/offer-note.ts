import { MAX_QUOTE } from '../domain/passage.ts';
import { readableSelection } from './readable-selection.ts';
import { createSelectionButton } from './selection-button.ts';

/** Milliseconds a selection stays as it is before the button comes. */
const SETTLE_MS = 250;

/** Who selects more than this wants to copy a page, not to note a passage of it; characters. */
const LONGEST_OFFERED = 20 * MAX_QUOTE;

/**
 * Offers a note on what is selected: a button that comes when a selection in a readable part has settled, and
 * goes with the next thing that happens.
 */
export function offerNote(options: {
  window: Window;
  signal: AbortSignal;
  tag: string;
  text: () => string;
  onChoose: (range: Range) => void;
}): void {
  const { window, signal, tag, text, onChoose } = options;
  const { document } = window;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPressed = false;
  const button = createSelectionButton({
    document,
    tag,
    onChoose() {
      const range = readableSelection(document);
      if (range) onChoose(range);
    },
  });

  function hide() {
    clearTimeout(timer);
    button.hide();
  }
  function show() {
    const selection = document.getSelection();
    const range = isPressed ? null : readableSelection(document);
    if (!selection || !range || range.toString().length > LONGEST_OFFERED) return;
    button.showAt(selection, text());
  }
  function later() {
    hide();
    timer = setTimeout(show, SETTLE_MS);
  }

  const listen = { signal, capture: true, passive: true } as const;
  document.addEventListener('selectionchange', later, listen);
  // Somebody who still holds the mouse is still selecting.
  const press = (event: Event) => {
    isPressed = event.type === 'pointerdown';
    if (!isPressed && !button.isShown()) later();
  };
  for (const type of ['pointerdown', 'pointerup', 'pointercancel'])
    window.addEventListener(type, press, listen);
  for (const type of ['scroll', 'resize', 'blur']) window.addEventListener(type, hide, listen);
  window.addEventListener('keydown', (event) => event.key === 'Escape' && hide(), listen);
  signal.addEventListener('abort', hide, { once: true });
  // The selection that made somebody bring us is there already.
  later();
}
