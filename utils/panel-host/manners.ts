/**
 * Keeps what happens in our element to ourselves. Jira binds single keys on `document`; a key pressed on
 * the launcher would reach them with our element as target, which no shortcut library recognises as a
 * control. Focus events are kept from the page as well, or the focus trap of an open dialog would pull
 * the focus back out of the panel. Must be registered before the page's own listeners.
 */
export function keepToOurselves(
  window: Window,
  isOurs: (target: EventTarget | null) => boolean,
  signal: AbortSignal,
) {
  const options = { capture: true, signal };
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    window.addEventListener(
      type,
      (event) => {
        // Enter and Space must still press the launcher: stopping the way does not stop the default action.
        if (isOurs(event.target)) event.stopImmediatePropagation();
      },
      options,
    );
  for (const type of ['focusin', 'focusout'] as const)
    window.addEventListener(
      type,
      (event) => {
        if (isOurs(event.target) || isOurs(event.relatedTarget)) event.stopImmediatePropagation();
      },
      options,
    );
}
