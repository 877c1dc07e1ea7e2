import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { launch, type Browser, type Page } from 'puppeteer-core';

import { findBrowser } from '../browsers/find-browser.ts';
import { root } from '../commands/run-tool.ts';

/** How long a change on the screen may take, and how long it then stands still; milliseconds. */
const PATIENCE = 30_000;
const STILL = 250;
/** On a machine on which a picture takes long, what is drawn takes as many times longer: so many pictures at least. */
const PICTURES = 4;

/**
 * Starts Firefox with the built extension. Its driver shows frames and pages of an extension as
 * `about:blank` and can read nothing in them; real mouse and keyboard input reaches them, and
 * screenshots show them.
 */
export async function launchFirefox(options: {
  /** Milliseconds after which an idle background is suspended; Firefox itself takes 30,000. */
  backgroundIdle: number;
  viewport: { width: number; height: number };
  /** Whether nudges may come: a card that nobody expects would disturb what is tested. */
  nudges?: boolean;
  /** Whether the browser's own realm may be asked (`from-within.ts`). */
  within?: boolean;
}): Promise<Browser> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox found; npm test installs one where it can.');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: options.within ? ['--remote-allow-system-access'] : [],
    defaultViewport: options.viewport,
    extraPrefsFirefox: {
      'extensions.background.idle.timeout': options.backgroundIdle,
      // Nothing may blink or glide: whether a screen stands still is seen from its pictures.
      'ui.caretBlinkTime': 0,
      'ui.prefersReducedMotion': 1,
      'layout.spellcheckDefault': 0,
    },
  });
  await installExtension(browser, options.nudges);
  return browser;
}

/**
 * Loads the built extension; a second time it is an update, while all tabs stay open. Nudges cannot be switched off
 * here, because the driver can ask no page of an extension anything: instead the script that sees moments is empty
 * in the copy that is loaded.
 */
export async function installExtension(browser: Browser, nudges = false): Promise<void> {
  const build = join(root, '.output', process.env['FIREFOX_BUILD'] ?? 'firefox-mv3-practice');
  if (nudges) return void (await browser.installExtension(build));
  const copy = await mkdtemp(join(tmpdir(), 'kundenblick-firefox-'));
  browser.once('disconnected', () => void rm(copy, { recursive: true, force: true }));
  await cp(build, copy, { recursive: true });
  await writeFile(join(copy, 'moment-watch.js'), '');
  return void (await browser.installExtension(copy));
}

/** Waits until the screen has not changed for `still` milliseconds, and is not (or no longer) `other`. */
export async function untilStill(page: Page, still: number, other?: string): Promise<void> {
  const deadline = Date.now() + PATIENCE + still;
  let last = await picture(page);
  let needed = still;
  for (let since = Date.now(); last === other || Date.now() - since < needed;) {
    if (Date.now() > deadline) throw new Error('The screen did not come to rest in a new state.');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const begun = Date.now();
    const now = await picture(page);
    needed = Math.max(still, PICTURES * (Date.now() - begun));
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

/** The same screen gives the same bytes. A PNG says no more and takes half as long again to make. */
function picture(page: Page): Promise<string> {
  return page.screenshot({ encoding: 'base64', type: 'jpeg', quality: 70 });
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
