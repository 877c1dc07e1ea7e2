import { HOST_TAG } from './host-element.ts';

const isOurs = (target: EventTarget | null | undefined) =>
  target instanceof Element && target.localName === HOST_TAG;

/**
 * Keeps what happens in our element to ourselves. Jira binds single keys on `document`; a key pressed on
 * the launcher would reach them with our element as target, which no shortcut library recognises as a
 * control. Focus events are kept from the page as well, or the focus trap of an open dialog would pull
 * the focus back out of the panel. Must be registered before the page's own listeners.
 */
export function keepToOurselves(window: Window, signal: AbortSignal) {
  // Stopping the way of an event does not stop its default action: Enter and Space still press the launcher.
  const keep = (event: Event & { relatedTarget?: EventTarget | null }) => {
    if (isOurs(event.target) || isOurs(event.relatedTarget)) event.stopImmediatePropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup', 'focusin', 'focusout'])
    window.addEventListener(type, keep, { capture: true, signal });
}
