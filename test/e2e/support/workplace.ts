import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';

import { askPractice } from '../../practice/ask-practice.ts';
import { places } from '../../practice/places.ts';
import type { LoggedRequest } from '../../practice/server/request-log.ts';
import { type Practice, startPractice } from '../../practice/start-practice.ts';
import { type ExtensionBrowser, launchChromium } from './chromium.ts';

/** A practice workplace and a Chromium with the extension, shared by the tests of one file. */
export type Workplace = {
  at: ReturnType<typeof places>;
  browser: ExtensionBrowser;
  /** Opens an address in a tab of its own, which is closed after the test. */
  open: (address: string) => Promise<Page>;
  /** What the practice workplace was asked, oldest first. */
  log: () => Promise<LoggedRequest[]>;
  clearLog: () => Promise<void>;
};

/**
 * Registers the hooks that start and end both. A script that throws, in a page or in one of our frames,
 * fails the test in which it does.
 */
export function useWorkplace(options: Parameters<typeof launchChromium>[0] = {}): Workplace {
  const tools: Partial<Workplace> = {};
  let practice: Practice;
  let thrown: string[] = [];

  beforeAll(async () => {
    practice = await startPractice({ port: 0 });
    const at = places(practice.port);
    const browser = await launchChromium(options);
    browser.context.setDefaultTimeout(15_000);
    browser.context.on('weberror', (error) => thrown.push(error.error().message));
    Object.assign(tools, {
      at,
      browser,
      open: (address: string) => openTab(browser, address),
      log: async () => JSON.parse((await askPractice(at.log)).text) as LoggedRequest[],
      clearLog: async () => void (await askPractice(at.reset, { method: 'POST' })),
    } satisfies Workplace);
  });
  afterAll(async () => {
    await tools.browser?.close();
    await practice.close();
  });
  afterEach(async () => {
    // One tab stays: a browser without any would end.
    const [, ...opened] = tools.browser?.context.pages() ?? [];
    for (const page of opened) await page.close();
    const complaints = thrown;
    thrown = [];
    if (complaints.length > 0) throw new Error(`A script threw: ${complaints.join('; ')}`);
  });
  return tools as Workplace;
}

export async function openTab(browser: ExtensionBrowser, address: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(address);
  return page;
}
