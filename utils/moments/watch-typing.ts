/** Milliseconds without a key after which somebody has paused: shorter is the middle of a sentence. */
export const PAUSE = 2500;

const FIELDS =
  'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';

const isField = (target: EventTarget | undefined) =>
  target instanceof Element && target.closest(FIELDS) !== null;

/**
 * Notices when somebody types in a field of the page, also in rich text frames, and when they pause. A key costs
 * one assignment; there is a timer only while somebody types.
 */
export function watchTyping(window: Window, signal: AbortSignal, onPause: () => void) {
  const { document, performance } = window;
  let typedAt = -Infinity;
  let timer: number | undefined;
  const quietFor = () => performance.now() - typedAt;

  function check(): void {
    const left = PAUSE - quietFor();
    timer = left > 0 ? window.setTimeout(check, left) : undefined;
    if (timer === undefined) onPause();
  }
  function typed(): void {
    typedAt = performance.now();
    timer ??= window.setTimeout(check, PAUSE);
  }
  const hear = (event: Event) => isField(event.composedPath()[0]) && typed();
  const listen = { capture: true, passive: true, signal };
  // Dictation, pasting and input methods write without keys.
  for (const type of ['keydown', 'input']) window.addEventListener(type, hear, listen);

  /** A frame keeps its keys to itself; the window only hears that the focus has gone into it. */
  function enterFrame(): void {
    const { activeElement } = document;
    if (activeElement?.localName !== 'iframe') return;
    const inside = (activeElement as HTMLIFrameElement).contentDocument;
    // The same function a second time is no second listener. Frames of other origins have no document for us.
    for (const type of ['keydown', 'input']) inside?.addEventListener(type, typed, listen);
  }
  enterFrame();
  window.addEventListener('blur', () => window.setTimeout(enterFrame), listen);
  signal.addEventListener('abort', () => window.clearTimeout(timer));

  return { isTyping: () => quietFor() < PAUSE };
}
