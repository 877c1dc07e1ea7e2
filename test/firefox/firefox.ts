import { join } from 'node:path';

import { launch, type Browser, type Page } from 'puppeteer-core';

import { findBrowser } from '../browsers/find-browser.ts';
import { root } from '../commands/run-tool.ts';

/** How long a change on the screen may take, and how long it then stands still; milliseconds. */
const PATIENCE = 15_000;
const STILL = 250;

/**
 * Starts Firefox with the built extension. Its driver shows frames and pages of an extension as
 * `about:blank` and can read nothing in them; real mouse and keyboard input reaches them, and
 * screenshots show them.
 */
export async function launchFirefox(options: {
  /** Milliseconds after which an idle background is suspended; Firefox itself takes 30,000. */
  backgroundIdle: number;
  viewport: { width: number; height: number };
}): Promise<Browser> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox found; npm test installs one where it can.');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: options.viewport,
    extraPrefsFirefox: {
      'extensions.background.idle.timeout': options.backgroundIdle,
      // Nothing may blink or glide: whether a screen stands still is seen from its pictures.
      'ui.caretBlinkTime': 0,
      'ui.prefersReducedMotion': 1,
      'layout.spellcheckDefault': 0,
    },
  });
  await installExtension(browser);
  return browser;
}

/** Loads the built extension; a second time it is an update, while all tabs stay open. */
export async function installExtension(browser: Browser): Promise<void> {
  const build = process.env['FIREFOX_BUILD'] ?? 'firefox-mv3-practice';
  await browser.installExtension(join(root, '.output', build));
}

/** Waits until the screen has not changed for `still` milliseconds, and is not (or no longer) `other`. */
export async function untilStill(page: Page, still: number, other?: string): Promise<void> {
  const deadline = Date.now() + PATIENCE + still;
  let last = await picture(page);
  for (let since = Date.now(); last === other || Date.now() - since < still;) {
    if (Date.now() > deadline) throw new Error('The screen did not come to rest in a new state.');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = await picture(page);
    if (now !== last) since = Date.now();
    last = now;
  }
}

/** Does something and waits until the screen has changed by it and stands still again. */
export async function changing(page: Page, deed: () => Promise<unknown>): Promise<void> {
  const before = await picture(page);
  await deed();
  await untilStill(page, STILL, before);
}

function picture(page: Page): Promise<string> {
  return page.screenshot({ encoding: 'base64' });
}

/** The tab that opens when `deed` is done. */
export async function tabOpenedBy(browser: Browser, deed: () => Promise<unknown>): Promise<Page> {
  const known = new Set(await browser.pages());
  await deed();
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const opened = (await browser.pages()).find((page) => !known.has(page));
    if (opened) return opened;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('No tab was opened.');
}
