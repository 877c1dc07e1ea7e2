const SVG = 'http://www.w3.org/2000/svg';

/** The mark: an eye that holds a heart. Built by hand: no markup is ever parsed in a foreign page. */
function drawMark(document: Document): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const draw = (element: SVGElement, attributes: Record<string, string>) => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const eye = {
    d: 'M2 12q8-13 20 0-12 13-20 0z',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
  };
  const heart = {
    d: 'M12 15.2 8.8 12A2.1 2.1 0 0 1 12 9.3a2.1 2.1 0 0 1 3.200 2.7z',
    fill: 'currentColor',
  };
  svg.append(...[eye, heart].map((path) => draw(document.createElementNS(SVG, 'path'), path)));
  return draw(svg, { viewBox: '0 0 24 24', 'aria-hidden': 'true' });
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
  button.className = 'launcher';
  button.append(drawMark(document));
  button.addEventListener('click', events.onClick);
  for (const near of ['pointerenter', 'focus'])
    button.addEventListener(near, events.onNear, { once: true });
  return button;
}
