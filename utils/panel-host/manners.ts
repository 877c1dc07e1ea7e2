import { HOST_TAG } from './host-element.ts';

const isOurs = (target: EventTarget | null | undefined) =>
  target instanceof Element && target.localName === HOST_TAG;

/**
 * Keeps what happens in our element to ourselves. Jira binds single keys on `document`; a key pressed on
 * the launcher would reach them with our element as target, which no shortcut library recognises as a
 * control. And while a dialog is open the page must not hear that the focus went to us, or the dialog's
 * focus trap would pull it back: a frame that takes the focus shows in the page as `focusout` and as the
 * window's `blur`. Must be registered before the page's own listeners.
 */
export function keepToOurselves(window: Window, signal: AbortSignal) {
  const { document } = window;
  // Stopping the way of an event does not stop its default action: Enter and Space still press the launcher.
  const keep = (event: Event & { relatedTarget?: EventTarget | null }) => {
    const toUs = isOurs(event.relatedTarget) || isOurs(document.activeElement);
    if (isOurs(event.target) || (toUs && document.querySelector('dialog, [role="dialog"]')))
      event.stopImmediatePropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup', 'focusin', 'focusout', 'blur'])
    window.addEventListener(type, keep, { capture: true, signal });
}
