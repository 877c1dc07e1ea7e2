/**
 * The quiet button at the edge; its mark, an eye that holds a heart, is drawn by host.css. `onNear` fires
 * when the pointer or the focus comes close, early enough to make the panel ahead of the click.
 */
export function createLauncher(
  document: Document,
  events: { onClick: () => void; onNear: () => void },
): HTMLButtonElement {
  const button = document.createElement('button');
  button.className = 'launcher';
  button.append(document.createElement('i'));
  button.addEventListener('click', events.onClick);
  // Who is writing in the page keeps the cursor there: it is where closing the panel leads back to.
  button.addEventListener('mousedown', (event) => {
    if (document.activeElement !== document.body) event.preventDefault();
  });
  for (const near of ['pointerenter', 'focus'])
    button.addEventListener(near, events.onNear, { once: true });
  return button;
}
