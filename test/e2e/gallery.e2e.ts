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
let page: Page;

beforeAll(async () => {
  gallery = await serveGallery();
  const executablePath = findBrowser('chromium');
  browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox'],
  });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

async function show(query: Record<string, string>, width = 400) {
  await page.setViewportSize({ width, height: 860 });
  await page.goto(`${gallery.base}?${new URLSearchParams(query).toString()}`);
  // Typed text and its answer come within this time; colours have stopped changing, too.
  await page.waitForTimeout(450);
}

describe.each(all)('$screen: $state', ({ screen, state, look }) => {
  it('has no barrier', async () => {
    await show({ screen, state, ...look });
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const tool = (globalThis as unknown as { axe: typeof axe }).axe;
      const { violations } = await tool.run(document, { resultTypes: ['violations'] });
      return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html}`));
    });
    expect(found).toEqual([]);
  });

  it('needs no sideways scrolling at 320 px, which is 400 % zoom of a usual window', async () => {
    await show({ screen, state, language: 'de', theme: 'light' }, 320);
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(tooWide).toBeLessThanOrEqual(0);
  });
});
