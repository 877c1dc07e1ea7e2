import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';

import { root } from '../commands/run-tool.ts';
import { askPractice } from '../practice/ask-practice.ts';
import { places } from '../practice/places.ts';
import type { LoggedRequest } from '../practice/server/request-log.ts';
import { startPractice, type Practice } from '../practice/start-practice.ts';
import { readLog, violations } from '../practice/steer-practice.ts';
import { launchFirefox } from './firefox.ts';

/** Idle for longer than this, the background is suspended; Firefox itself takes 30,000. Milliseconds. */
const IDLE = 1_000;
/** A pause that crosses it. */
export const ASLEEP = 2_500;
export const viewport = { width: 1360, height: 860 };

/** A practice workplace and a Firefox with the extension, shared by the tests of one file. */
export type FirefoxWorkplace = {
  at: ReturnType<typeof places>;
  browser: Browser;
  /** A tab of its own for each test; pictures of it lie in `.cache/firefox`. */
  page: Page;
  /** What was written to Jira or Confluence by anybody but their own pages: `POST /rest/…`. */
  writes: () => Promise<string[]>;
};

/** Registers the hooks that start and end both. What the products would refuse fails the test. */
export function useFirefox({ backgroundIdle = IDLE, nudges = false } = {}): FirefoxWorkplace {
  const tools: Partial<FirefoxWorkplace> = {};
  const pictures = join(root, '.cache/firefox');
  let practice: Practice;
  let at: FirefoxWorkplace['at'];
  let browser: Browser;

  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    practice = await startPractice({ port: 0 });
    at = places(practice.port);
    browser = await launchFirefox({ backgroundIdle, viewport, nudges });
    Object.assign(tools, { at, browser });
    tools.writes = async () => (await readLog(at)).filter(isForeignWrite).map(sayRequest);
  });
  beforeEach(async () => {
    await askPractice(at.reset, { method: 'POST' });
    tools.page = await browser.newPage();
  });
  afterEach(async ({ task }) => {
    const name = task.name.replaceAll(/\W+/g, '-');
    await tools.page?.screenshot({ path: join(pictures, `${name}.png`) });
    await tools.page?.close();
    const found = await violations(at);
    if (found.length > 0) throw new Error(`The products would refuse: ${found.join('; ')}`);
  });
  afterAll(async () => {
    await browser?.close();
    await practice?.close();
  });
  return tools as FirefoxWorkplace;
}

const isForeignWrite = ({ method, ownScript }: LoggedRequest) => method !== 'GET' && !ownScript;
const sayRequest = ({ method, path }: LoggedRequest) => `${method} ${path.replace(/\?.*$/, '')}`;
