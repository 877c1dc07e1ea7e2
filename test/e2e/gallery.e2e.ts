import { setTimeout as wait } from 'node:timers/promises';

import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findBrowser } from '../browsers/find-browser.ts';
import { binStates } from '../gallery/bin-states.ts';
import { insertStates } from '../gallery/insert-states.ts';
import { notesStates } from '../gallery/notes-states.ts';
import { nudgeCardStates } from '../gallery/nudge-card-states.ts';
import { optionsStates } from '../gallery/options-states.ts';
import { panelStates } from '../gallery/panel-states.ts';
import { passageStates } from '../gallery/passage-states.ts';
import { popupStates } from '../gallery/popup-states.ts';
import { programmeStates } from '../gallery/programme-states.ts';
import { serveGallery } from '../gallery/serve-gallery.ts';
import { syncStates } from '../gallery/sync-states.ts';
import { ticketStates } from '../gallery/ticket-states.ts';

const screens = {
  panel: panelStates,
  sync: syncStates,
  insert: insertStates,
  ticket: ticketStates,
  passage: passageStates,
  popup: popupStates,
  notes: notesStates,
  bin: binStates,
  options: optionsStates,
  programme: programmeStates,
  'nudge-card': nudgeCardStates,
};
const looks = [
  { language: 'de', theme: 'light' },
  { language: 'en', theme: 'dark' },
  { language: 'de', theme: 'dark' },
  { language: 'en', theme: 'light' },
];
/** Each state in one look, all looks in turn: every colour and every word is met several times. */
const all = Object.entries(screens)
  .flatMap(([screen, states]) => Object.keys(states).map((state) => ({ screen, state })))
  .map((entry, index) => ({ ...entry, look: looks[index % looks.length] ?? {} }));

let gallery: Awaited<ReturnType<typeof serveGallery>>;
let browser: Browser;
/** Pages to look at the states in, which are mostly waited for: several at once, each at its width from the start. */
const wide: Page[] = [];
const narrow: Page[] = [];
const thrown: string[] = [];
/** From here on nothing that was typed is still being thought about: the longest pause before that is 500 ms. */
const AT_REST_MS = 600;

type Gallery = { showState: (query: string) => Promise<void>; axe: typeof axe };

async function openPage(width: number): Promise<Page> {
  // A window of its own: it is drawn whatever stands before it.
  const page = await browser.newPage({ viewport: { width, height: 860 } });
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.goto(gallery.base);
  return page;
}

beforeAll(async () => {
  gallery = await serveGallery();
  const executablePath = findBrowser('chromium');
  browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox'],
  });
  for (let i = 0; i < 3; i += 1) {
    const page = await openPage(400);
    await page.evaluate(axe.source);
    wide.push(page);
    narrow.push(await openPage(320));
  }
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

/** Shows a state in a page that is free, does something there, and leaves the page to the next. */
async function look<T>(
  pages: Page[],
  query: Record<string, string>,
  deed: (page: Page) => Promise<T>,
): Promise<T> {
  let page = pages.pop();
  while (!page) {
    await wait(20);
    page = pages.pop();
  }
  try {
    await page.evaluate(
      (search) => (globalThis as unknown as Gallery).showState(search),
      new URLSearchParams(query).toString(),
    );
    await page.waitForTimeout(AT_REST_MS);
    // A colour on its way from light to dark has a contrast of its own.
    await page.evaluate(async () => {
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    });
    return await deed(page);
  } finally {
    pages.push(page);
  }
}

describe.concurrent.each(all)('$screen: $state', ({ screen, state, look: own }) => {
  it('has no barrier', async () => {
    const found = await look(wide, { screen, state, ...own }, (page) =>
      page.evaluate(async () => {
        const tool = (globalThis as unknown as Gallery).axe;
        const { violations } = await tool.run(document, { resultTypes: ['violations'] });
        return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html}`));
      }),
    );
    expect(found).toEqual([]);
  });

  it('needs no sideways scrolling at 320 px, which is 400 % zoom of a usual window', async () => {
    const query = { screen, state, language: 'de', theme: 'light' };
    const tooWide = await look(narrow, query, (page) =>
      page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    );
    expect(tooWide).toBeLessThanOrEqual(0);
  });
});

it('throws nowhere', () => expect(thrown).toEqual([]));
