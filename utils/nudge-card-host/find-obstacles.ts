import { FLAGS } from '../page/find-created-flag.ts';
import type { Box } from './box.ts';
import type { Obstacles } from './find-spot.ts';

/** What a person may be about to press or must be able to read: never under the card. */
const KEEP = [
  // Create, save, publish, and what stands beside it: cancelling is as much its owner's business.
  '[type="submit"], :has(> [type="submit"]) > :is(button, a[href])',
  '[data-testid*="create-button"], [data-testid*="save-button"], [data-testid*="publish-button"]',
  '#create_link, .aui-button-primary, .button-primary',
  // What stands at the top of a page or a dialog.
  'header, [role="banner"]',
].join(', ');
/** Messages stand above all else. */
const MESSAGES = [...FLAGS, '[role="alert"]'].join(', ');
const DIALOGS = 'dialog[open], [role="dialog"], .aui-dialog2';
const CONTROLS =
  'a[href], button, [role="button"], input, textarea, select, [contenteditable="true"]';

/** What is taller is an area of the page or an editor, which cannot be kept free as a whole. CSS pixels. */
const TALL = 200;
/** More of them say nothing more about where there is room, and each is held against every spot. */
const MOST_CONTROLS = 500;
const MOST_KEPT = 60;

function boxOf(element: Element): Box | null {
  const view = element.ownerDocument.defaultView;
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  if (!view || width === 0 || height === 0) return null;
  if (right <= 0 || left >= view.innerWidth || bottom <= 0 || top >= view.innerHeight) return null;
  return element.checkVisibility({ visibilityProperty: true })
    ? { left, top, right, bottom }
    : null;
}

function boxesIn(scopes: readonly ParentNode[], css: string, most: number): Box[] {
  const boxes: Box[] = [];
  for (const scope of scopes)
    for (const element of scope.querySelectorAll(css)) {
      const box = boxes.length < most ? boxOf(element) : null;
      if (box && box.bottom - box.top <= TALL) boxes.push(box);
    }
  return boxes;
}

/** The field the person is in. */
function focusedBox({ activeElement, body }: Document): Box[] {
  const box = activeElement && activeElement !== body ? boxOf(activeElement) : null;
  return box && box.bottom - box.top <= TALL ? [box] : [];
}

/**
 * What of the page the card should not lie on, as it stands in the window now. While a dialog is open, what is
 * behind it cannot be reached anyway.
 */
export function findObstacles(document: Document): Obstacles {
  const dialogs = [...document.querySelectorAll(DIALOGS)].filter((one) => boxOf(one) !== null);
  const scopes = dialogs.length > 0 ? dialogs : [document];
  return {
    keep: [
      ...boxesIn([document], MESSAGES, MOST_KEPT),
      ...boxesIn(scopes, KEEP, MOST_KEPT),
      ...focusedBox(document),
    ],
    controls: boxesIn(scopes, CONTROLS, MOST_CONTROLS),
    areas: dialogs.flatMap((dialog) => boxOf(dialog) ?? []),
  };
}
