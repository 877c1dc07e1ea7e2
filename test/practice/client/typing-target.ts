/**
 * The test that shortcut libraries make before they act: is the event's target a place to type in?
 * They look at `event.target` alone, so from outside a shadow tree they see its host and are fooled.
 */
export function isTypingTarget(event: Event): boolean {
  const { target } = event;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}
