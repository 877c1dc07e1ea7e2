import { readColorMode } from '../page/color-mode.ts';
import { placeButton } from './place-button.ts';

import styles from './selection-button.css?inline';

const SVG = 'http://www.w3.org/2000/svg';

/** A speech bubble with a heart in it. Built by hand: no markup is ever parsed in a foreign page. */
function drawSign(document: Document): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of [
    ['viewBox', '0 0 24 24'],
    ['fill', 'none'],
    ['stroke', 'currentColor'],
    ['stroke-width', '2'],
    ['stroke-linejoin', 'round'],
    ['aria-hidden', 'true'],
  ] as const)
    svg.setAttribute(name, value);
  const bubble = document.createElementNS(SVG, 'path');
  bubble.setAttribute(
    'd',
    'M4 4h16a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1h-8l-5 4v-4H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1z',
  );
  const heart = document.createElementNS(SVG, 'path');
  heart.setAttribute('d', 'M12 14 8.6 10.7A2.1 2.1 0 0 1 12 8a2.1 2.1 0 0 1 3.4 2.7z');
  heart.setAttribute('fill', 'currentColor');
  heart.setAttribute('stroke', 'none');
  svg.append(bubble, heart);
  return svg;
}

/** Which line of a selection was selected last: the first one, when it was made from its end. */
function lastLine(selection: Selection, lines: readonly DOMRect[]): DOMRect | undefined {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  if (!anchorNode || !focusNode) return lines.at(-1);
  const order = anchorNode.compareDocumentPosition(focusNode);
  const isBackward =
    anchorNode === focusNode
      ? focusOffset < anchorOffset
      : (order & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return isBackward ? lines[0] : lines.at(-1);
}

/**
 * The button at a selection, in a closed shadow root of its own. It takes neither the focus nor the
 * selection, stands in no tab order and is in the page only while it is shown.
 */
export function createSelectionButton(options: {
  document: Document;
  /** Tag of our elements, by which our manners know that what happens in them is ours. */
  tag: string;
  onChoose: () => void;
}) {
  const { document, tag, onChoose } = options;
  const element = document.createElement(tag);
  const shadow = element.attachShadow({
    mode: import.meta.env.MODE === 'practice' ? 'open' : 'closed',
  });
  const style = document.createElement('style');
  style.textContent = styles;
  const button = document.createElement('button');
  const label = document.createElement('span');
  button.type = 'button';
  button.className = 'note-passage';
  // By keyboard there is the browser's command; a button that comes and goes must not be in the way of Tab.
  button.tabIndex = -1;
  button.append(drawSign(document), label);
  shadow.append(style, button);
  // Pressing takes the focus and ends the selection, unless that is prevented.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    element.remove();
    onChoose();
  });
  // The page, which closes what is open on a click beside it, shall not hear of it.
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'])
    element.addEventListener(type, (event) => event.stopPropagation());

  return {
    isShown: () => element.isConnected,
    hide: () => element.remove(),
    /** Shows it at the selection, if there is room that covers none of it. */
    showAt(selection: Selection, text: string) {
      const view = document.defaultView;
      const lines = [...selection.getRangeAt(0).getClientRects()].filter((line) => line.width > 0);
      const end = lastLine(selection, lines);
      if (!view || !end) return;
      label.textContent = text;
      element.dataset['theme'] = readColorMode(view);
      document.body.append(element);
      const place = placeButton(lines, end, button.getBoundingClientRect(), {
        width: document.documentElement.clientWidth,
        height: view.innerHeight,
      });
      if (!place) {
        element.remove();
        return;
      }
      button.style.left = `${place.left}px`;
      button.style.top = `${place.top}px`;
    },
  };
}
