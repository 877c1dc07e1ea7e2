import { FLAGS } from '../page/find-created-flag.ts';
import type { Box } from './box.ts';

/** What a person may be about to press or must be able to read: never under the card. */
const KEEP = [
  // Create, save, publish.
  '[type="submit"], [data-testid*="create-button"], [data-testid*="save-button"], [data-testid*="publish-button"]',
  '#create_link, .aui-button-primary, .button-primary',
  // Messages of the page, and what stands at its top.
  ...FLAGS,
  '[role="alert"], header, [role="banner"]',
].join(', ');
/** Within a dialog all buttons: cancelling is as much its owner's business as creating. */
const DIALOG_BUTTONS = ':is(dialog, [role="dialog"]) :is(button, [role="button"], a[href])';
const CONTROLS =
  'a[href], button, input, textarea, select, [role="button"], [contenteditable="true"]';

/** What is taller is an area of the page or an editor, which cannot be kept free as a whole. CSS pixels. */
const TALL = 200;
/** More of them say nothing more about where there is room. */
const MOST_CONTROLS = 500;
function boxOf(element: Element, { innerWidth, innerHeight }: Window): Box | null {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  const isInView = right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
  if (width === 0 || height === 0 || height > TALL || !isInView) return null;
  return element.checkVisibility({ visibilityProperty: true })
    ? { left, top, right, bottom }
    : null;
}

function boxesOf(window: Window, css: string, most = Infinity): Box[] {
  const boxes: Box[] = [];
  for (const element of window.document.querySelectorAll(css)) {
    const box = boxOf(element, window);
    if (box && boxes.push(box) >= most) break;
  }
  return boxes;
}

/** The field the person is in. */
function focusedBox(window: Window): Box[] {
  const { activeElement, body } = window.document;
  const box = activeElement && activeElement !== body ? boxOf(activeElement, window) : null;
  return box ? [box] : [];
}

/** What of the page the card should not lie on, as it stands in the window now. */
export function findObstacles(window: Window): { keep: Box[]; controls: Box[] } {
  return {
    keep: [...boxesOf(window, `${KEEP}, ${DIALOG_BUTTONS}`), ...focusedBox(window)],
    controls: boxesOf(window, CONTROLS, MOST_CONTROLS),
  };
}
