import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium, type BrowserContext, type Frame, type Page, type Worker } from 'playwright-core';

import { findBrowser } from '../../browsers/find-browser.ts';
import { root } from '../../commands/run-tool.ts';
import { askAsScreen } from './ask-as-screen.ts';
import { askBackground, findBackgrounds } from './background.ts';

/** Flags without which Chromium cannot run as root, or talks to the outside on its own account. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

export type ExtensionBrowser = {
  context: BrowserContext;
  extensionId: string;
  /** The folder of the profile; hand it to another launch to come back as the same person. */
  profile: string;
  /** Address of an extension page, e.g. `notes.html`. */
  screen: (name: string) => string;
  worker: () => Promise<Worker>;
  close: () => Promise<void>;
};

/** Starts Chromium with the built extension and a profile of its own. */
export async function launchChromium(
  options: {
    profile?: string;
    build?: string;
    locale?: string;
    viewport?: { width: number; height: number };
    args?: readonly string[];
    /** Whether nudges may come: a card that nobody expects would disturb what is tested. */
    nudges?: boolean;
    /** Whether the first panel begins with the question of the first run. */
    firstRun?: boolean;
  } = {},
): Promise<ExtensionBrowser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium found; npm test installs one where it can.');
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'kundenblick-chromium-')));
  const extension = join(
    root,
    '.output',
    options.build ?? process.env['EXTENSION_BUILD'] ?? 'chrome-mv3-practice',
  );
  if (!options.profile) await turnDeveloperModeOn(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    locale: options.locale ?? 'de-DE',
    viewport: options.viewport ?? { width: 1360, height: 860 },
    args: [
      ...chromiumFlags,
      `--lang=${options.locale ?? 'de-DE'}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(options.args ?? []),
    ],
  });
  const worker = async () =>
    context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 15_000 });
  const extensionId = idOfUnpacked(extension);
  const browser: ExtensionBrowser = {
    context,
    extensionId,
    profile,
    screen: (name) => `chrome-extension://${extensionId}/${name}`,
    worker,
    async close() {
      await context.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true });
    },
  };
  // A page that is opened before the extension is loaded would have to wait for its script.
  await askBackground(browser, 'chrome.runtime.id');
  if (!options.nudges)
    await askAsScreen(browser, 'changeNudgeSettings', { change: { allOff: true } });
  if (!options.firstRun)
    await askAsScreen(browser, 'changeWorkProfile', { change: { opening: 'skipped' } });
  return browser;
}

/** Without it Chromium does not take an unpacked extension back that has reloaded itself. */
async function turnDeveloperModeOn(profile: string): Promise<void> {
  await mkdir(join(profile, 'Default'), { recursive: true });
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}

/** Chromium names an unpacked extension by the hash of its folder, written in the letters a to p. */
function idOfUnpacked(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** The panel's frame in a page, as soon as it is there. */
export async function panelFrame(page: Page): Promise<Frame> {
  const isPanel = (frame: Frame) =>
    frame.url().startsWith('chrome-extension://') && frame.url().includes('/sidebar.html');
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    const frame = page.frames().find(isPanel);
    if (frame) return frame;
    await page.waitForTimeout(25);
  }
  throw new Error('The panel did not appear.');
}

/** Clicks the launcher and returns the open panel. */
export async function openPanel(page: Page): Promise<Frame> {
  await page.locator('kundenblick-leiste .launcher').click();
  return panelFrame(page);
}

/** Ends the background the way the browser does: without asking. */
export async function killBackground(browser: ExtensionBrowser): Promise<void> {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  const session = await browser.context.newCDPSession(page);
  for (const targetId of await findBackgrounds(session, browser.extensionId))
    await session.send('Target.closeTarget', { targetId });
  await session.detach();
}

/** Kills the whole browser, as a power cut would. Its `close` must be called all the same. */
export async function killBrowser(browser: ExtensionBrowser): Promise<void> {
  const whole = browser.context.browser();
  if (!whole) throw new Error('This browser cannot be asked for its process.');
  const session = await whole.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('The browser names no process of its own.');
  const gone = new Promise((resolve) => browser.context.once('close', resolve));
  process.kill(main.id, 'SIGKILL');
  await gone;
}
