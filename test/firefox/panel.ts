import type { Page } from 'puppeteer-core';

import { changing, untilStill } from './firefox.ts';

type Point = { x: number; y: number };

/** Middle of something in one of our open shadow roots, as soon as it has a size there. */
async function middleOf(page: Page, selector: string): Promise<Point> {
  const found = await page.waitForFunction(
    (css) => {
      for (const host of document.querySelectorAll('kundenblick-leiste')) {
        const box = host.shadowRoot?.querySelector(css)?.getBoundingClientRect();
        if (box && box.width > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return null;
    },
    {},
    selector,
  );
  return (await found.jsonValue()) as Point;
}

/** Presses something of ours in the page with the mouse, and waits for what comes of it. */
export async function pressOurs(page: Page, selector: string): Promise<void> {
  const { x, y } = await middleOf(page, selector);
  await page.mouse.move(x - 200, y, { steps: 2 });
  await changing(page, () => page.mouse.click(x, y));
}

/** Presses the launcher; the panel takes the focus into its first question. */
export const openPanel = (page: Page) => pressOurs(page, '.launcher');

/** Goes on by keyboard, a number of steps; backwards when it is negative. */
export async function tab(page: Page, steps: number): Promise<void> {
  if (steps < 0) await page.keyboard.down('Shift');
  for (let i = 0; i < Math.abs(steps); i += 1) await page.keyboard.press('Tab');
  if (steps < 0) await page.keyboard.up('Shift');
}

async function pressControl(page: Page, key: 'Enter' | 'v'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** Writes into the first question, where the cursor stands, and saves. */
export async function saveNote(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 3 });
  await changing(page, () => pressControl(page, 'Enter'));
}

export const paste = (page: Page) => pressControl(page, 'v');

/**
 * From the first question of a check: the second, the short answers, another question, more, save, the card's menu,
 * insert. The form for customer impact, which stands first in Confluence, has one question and nothing of the others.
 */
const STEPS_TO_INSERT = { check: 7, impact: 4 };
/** The tools are brought into the page and ask the site; nothing moves meanwhile. Milliseconds. */
const ASKED_MS = 1_500;
/** From the chosen target over language, preview and cancel. */
const STEPS_TO_DEED = 4;

/**
 * Opens the dialog of the newest note, whose first question has the focus, and lets it put the text where
 * it proposes, all by keyboard.
 */
export async function insertByKeyboard(
  page: Page,
  kind: keyof typeof STEPS_TO_INSERT = 'check',
): Promise<void> {
  await tab(page, STEPS_TO_INSERT[kind]);
  // The site is asked first what is allowed; then the proposed target has the focus.
  await changing(page, () => page.keyboard.press('Enter'));
  await untilStill(page, ASKED_MS);
  await tab(page, STEPS_TO_DEED);
  await changing(page, () => page.keyboard.press('Enter'));
}
