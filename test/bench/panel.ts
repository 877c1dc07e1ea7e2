import type { BrowserContext, Frame, Page } from 'playwright-core';

import type { Lab } from './lab.ts';
import { printFigure, takeTurns } from './measure.ts';
import { importNotes } from './own-notes.ts';
import type { Seen } from './watch-screens.ts';

const ISSUE = '/browse/CXM-12';
const clock = '(performance.timeOrigin + performance.now())';

async function extensionFrame(page: Page): Promise<Frame> {
  for (let tries = 0; tries < 400; tries += 1) {
    const frame = page.frames().find((one) => one.url().startsWith('chrome-extension:'));
    if (frame) return frame;
    await page.waitForTimeout(10);
  }
  throw new Error('No frame of an extension appeared.');
}

/** What the frame noted down under this name, as soon as it did. */
async function seenIn(page: Page, name: 'content' | 'shown'): Promise<number> {
  const frame = await extensionFrame(page);
  const handle = await frame.waitForFunction(
    (key) => (globalThis as unknown as { seen: Seen }).seen[key],
    name,
    { polling: 50 },
  );
  return handle.evaluate((value) => value ?? Number.NaN);
}

type Steps = { prepare: string; show: string };
const launcher = `document.querySelector('kundenblick-leiste').shadowRoot.querySelector('.launcher')`;
const ourSteps: Steps = {
  prepare: `${launcher}.dispatchEvent(new PointerEvent('pointerenter'))`,
  show: `${launcher}.click()`,
};
const emptySteps: Steps = {
  prepare: `document.dispatchEvent(new Event('bench:prepare'))`,
  show: `document.dispatchEvent(new Event('bench:show'))`,
};

/** From the click on a page that stands still to everything on the screen, in milliseconds. */
async function open(context: BrowserContext, address: string, steps: Steps, ahead: boolean) {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForTimeout(500);
  if (ahead) {
    await page.evaluate(steps.prepare);
    await page.waitForTimeout(1_200);
  }
  const clicked = Number(
    await page.evaluate(`(() => { const t = ${clock}; ${steps.show}; return t; })()`),
  );
  // Made ahead, everything stands there already and waits for the frame to come into sight.
  const content = await seenIn(page, 'content');
  const done = ahead ? Math.max(content, await seenIn(page, 'shown')) : content;
  await page.close();
  return done - clicked;
}

/** Click on the launcher until this place's 20 notes are on the screen. */
export async function benchPanel({ pages, ours, empty }: Lab) {
  await importNotes(ours, { count: 20, site: pages.origin, key: () => 'CXM-12' });
  const address = pages.address(ISSUE, 'plain');
  const cold = await takeTurns(9, {
    ours: () => open(ours.context, address, ourSteps, false),
    empty: () => open(empty.context, address, emptySteps, false),
  });
  printFigure('click → panel with 20 notes, cold', cold.ours, 'ms', cold.empty);
  const ahead = await takeTurns(9, {
    ours: () => open(ours.context, address, ourSteps, true),
    empty: () => open(empty.context, address, emptySteps, true),
  });
  printFigure('click → panel with 20 notes, made ahead', ahead.ours, 'ms', ahead.empty);
}
