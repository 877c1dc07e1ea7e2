const SVG = 'http://www.w3.org/2000/svg';

/** The mark: an eye that holds a heart. Built by hand: no markup is ever parsed in a foreign page. */
function drawMark(document: Document): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const eye = document.createElementNS(SVG, 'path');
  eye.setAttribute(
    'd',
    'M2 12c2.700-4.600 6-6.900 10-6.900s7.300 2.300 10 6.900c-2.700 4.600-6 6.900-10 6.900S4.700 16.600 2 12Z',
  );
  eye.setAttribute('fill', 'none');
  eye.setAttribute('stroke', 'currentColor');
  eye.setAttribute('stroke-width', '2');
  eye.setAttribute('stroke-linejoin', 'round');
  const heart = document.createElementNS(SVG, 'path');
  heart.setAttribute(
    'd',
    'M12 15.200 8.800 12a2.100 2.100 0 0 1 3.200-2.700A2.100 2.100 0 0 1 15.200 12Z',
  );
  heart.setAttribute('fill', 'currentColor');
  svg.append(eye, heart);
  return svg;
}

/**
 * The quiet button at the edge. `onNear` fires when the pointer or the focus comes close, early enough
 * to make the panel ahead of the click.
 */
export function createLauncher(
  document: Document,
  events: { onClick: () => void; onNear: () => void },
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'launcher';
  button.append(drawMark(document));
  button.addEventListener('click', events.onClick);
  button.addEventListener('pointerenter', events.onNear, { once: true });
  button.addEventListener('focus', events.onNear, { once: true });
  return button;
}
