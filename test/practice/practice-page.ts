import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';

import { findBrowser } from '../browsers/find-browser.ts';
import { askPractice } from './ask-practice.ts';
import { places } from './places.ts';
import type { LoggedRequest } from './server/request-log.ts';
import { type Practice, startPractice } from './start-practice.ts';

/** What a test of the workplace stands on; the fields are filled before each test. */
export type PracticePage = {
  at: ReturnType<typeof places>;
  page: Page;
  /** The requests that the workplace's own scripts made. */
  ownRequests: () => Promise<LoggedRequest[]>;
};

/**
 * Registers hooks that start one workplace and one Chromium for the file, hand each test a fresh
 * page, and fail a test whose page throws or writes errors to its console.
 */
export function usePracticePage(): PracticePage {
  let practice: Practice;
  let browser: Browser;
  let context: BrowserContext;
  let complaints: string[] = [];
  const tools: Partial<PracticePage> = {};

  beforeAll(async () => {
    practice = await startPractice({ port: 0 });
    const at = places(practice.port);
    tools.at = at;
    tools.ownRequests = async () => {
      const log = JSON.parse((await askPractice(at.log)).text) as LoggedRequest[];
      return log.filter((entry) => entry.ownScript);
    };
    const executablePath = findBrowser('chromium');
    if (executablePath === null)
      throw new Error('No Chromium found; npm test installs one where it can.');
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(async () => {
    await browser.close();
    await practice.close();
  });
  beforeEach(async () => {
    await askPractice(places(practice.port).reset, { method: 'POST' });
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    complaints = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    tools.page = page;
  });
  afterEach(async () => {
    await context.close();
    if (complaints.length > 0) throw new Error(`The page complained: ${complaints.join('; ')}`);
  });
  return tools as PracticePage;
}
