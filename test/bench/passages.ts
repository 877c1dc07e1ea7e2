import type { Page } from 'playwright-core';

import { PASSAGE_CONTEXT, type Passage } from '../../utils/domain/passage.ts';
import type { Result } from '../../utils/messages/contract.ts';
import type { Output } from '../../utils/messages/envelope.ts';
import type { ToolCalls } from '../../utils/messages/script-contract.ts';
import { askBackground } from '../e2e/support/background.ts';
import type { ExtensionBrowser } from '../e2e/support/chromium.ts';
import { toTitleSlug } from '../practice/content/create-content.ts';
import { KNOWN } from '../practice/places.ts';
import type { Lab } from './lab.ts';
import { printFigure, takeTurns } from './measure.ts';

const MARKS = 200;
const { id, title } = KNOWN.bigPage;
const BIG_PAGE = `/wiki/spaces/PROZ/pages/${id}/${toTitleSlug(title)}`;

type Wanted = { id: string; passage: Passage };

/** Passages spread over the whole page, as they would have been read from it. */
async function readPassages(page: Page): Promise<Passage[]> {
  const blocks = await page.evaluate(() =>
    [...document.querySelectorAll('#main-content :is(p, h2)')].map(
      (block) => block.textContent ?? '',
    ),
  );
  const text = blocks.join(' ');
  const quotes = Array.from({ length: MARKS }, (_, i) => {
    const from = Math.floor((text.length / MARKS) * i);
    const start = text.indexOf('Arbeitspreis', from);
    return { start, exact: text.slice(start, start + 60) };
  });
  return quotes.map(({ start, exact }) => ({
    exact,
    start,
    prefix: text.slice(start - PASSAGE_CONTEXT, start),
    suffix: text.slice(start + exact.length, start + exact.length + PASSAGE_CONTEXT),
  }));
}

/** Brings the tools and their look into the page, as the extension does, but nothing to mark. */
async function bringTools(browser: ExtensionBrowser): Promise<void> {
  await askBackground(
    browser,
    `(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      const target = { tabId: tab.id };
      await chrome.scripting.executeScript({ target, files: ['/page-tools.js'] });
      await chrome.scripting.insertCSS({ target, files: ['/assets/passage-marks.css'] });
    })()`,
  );
}

async function mark(browser: ExtensionBrowser, passages: Wanted[]) {
  const question = { to: 'tools', name: 'markPassages', content: { passages } };
  const answer = (await askBackground(
    browser,
    `chrome.tabs.query({ active: true }).then(([tab]) =>
      chrome.tabs.sendMessage(tab.id, ${JSON.stringify(question)}, { frameId: 0 }))`,
  )) as Result<Output<ToolCalls, 'markPassages'>>;
  if (!answer.ok) throw new Error(`markPassages: ${answer.error.kind}`);
  return answer.value.map(({ state }) => state);
}

/** Time of the main thread that a deed takes until everything it causes is over, in milliseconds. */
async function timeOf(page: Page, deed: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const before = await busy();
  await deed();
  await page.waitForTimeout(300);
  return (await busy()) - before;
}

/** One pass over the text of the page that does nothing with it. */
const walkText = (page: Page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (texts.nextNode()) length += texts.currentNode.nodeValue?.length ?? 0;
    return length;
  });

/** The longest time in which the page could do nothing of its own while a deed was done, in milliseconds. */
async function longestWait(page: Page, deed: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const seen = { last: performance.now(), longest: 0 };
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - seen.last);
      seen.last = now;
      port2.postMessage(null);
    };
    port2.postMessage(null);
    Object.assign(globalThis, { seen });
  });
  await deed();
  return page.evaluate(() => (globalThis as unknown as { seen: { longest: number } }).seen.longest);
}

/** What 200 marks cost a page of two megabytes, on cold code each time. */
export async function benchPassages({ pages, ours }: Lab) {
  const address = pages.address(BIG_PAGE, 'plain');
  async function onFreshPage(measure: (page: Page, wanted: Wanted[]) => Promise<number>) {
    const page = await ours.context.newPage();
    await page.goto(address);
    await page.waitForTimeout(1_500);
    const passages = await readPassages(page);
    await bringTools(ours);
    await page.waitForTimeout(500);
    const found = await measure(
      page,
      passages.map((passage, i) => ({ id: String(i), passage })),
    );
    await page.close();
    return found;
  }
  const marking =
    (state: 'found' | 'moved', change: (passage: Passage) => Passage, time = timeOf) =>
    () =>
      onFreshPage((page, wanted) =>
        time(page, async () => {
          const changed = wanted.map((one) => ({ ...one, passage: change(one.passage) }));
          const states = new Set(await mark(ours, changed));
          if (states.size !== 1 || !states.has(state)) throw new Error([...states].join(', '));
        }),
      );
  const asItWas = (passage: Passage) => passage;
  const found = await takeTurns(3, {
    marks: marking('found', asItWas),
    moved: marking('moved', (passage) => ({ ...passage, start: passage.start + 1_000 })),
    far: marking('moved', (passage) => ({ ...passage, start: passage.start + 200_000 })),
    changed: marking('moved', (passage) => ({
      ...passage,
      exact: passage.exact.replace('ct je kWh', 'Cent pro kWh'),
    })),
    slice: marking('found', asItWas, longestWait),
    floor: () => onFreshPage((page) => timeOf(page, () => walkText(page))),
    nothing: () => onFreshPage((page) => timeOf(page, () => mark(ours, []))),
  });
  const name = `${MARKS} passages marked on a page of 2 MB, main thread`;
  printFigure(name, found.marks, 'ms', found.floor);
  printFigure('… all of them moved a little', found.moved, 'ms', found.floor);
  printFigure('… all of them moved far', found.far, 'ms', found.floor);
  printFigure('… all of them with words changed', found.changed, 'ms', found.floor);
  printFigure('… longest time the page waits', found.slice, 'ms', null);
  printFigure('… none to mark', found.nothing, 'ms', null);
}
