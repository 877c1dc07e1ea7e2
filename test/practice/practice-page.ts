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
  /** Lets this test's page complain in these words; what it was told to get wrong, it may say. */
  tolerate: (complaint: RegExp) => void;
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
  let tolerated: RegExp[] = [];
  const tools: Partial<PracticePage> = {};

  beforeAll(async () => {
    practice = await startPractice({ port: 0 });
    const at = places(practice.port);
    tools.at = at;
    tools.ownRequests = async () => {
      const log = JSON.parse((await askPractice(at.log)).text) as LoggedRequest[];
      return log.filter((entry) => entry.ownScript);
    };
    tools.tolerate = (complaint) => tolerated.push(complaint);
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
    tolerated = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    tools.page = page;
  });
  afterEach(async () => {
    await context.close();
    const serious = complaints.filter((one) => !tolerated.some((words) => words.test(one)));
    if (serious.length > 0) throw new Error(`The page complained: ${serious.join('; ')}`);
  });
  return tools as PracticePage;
}
