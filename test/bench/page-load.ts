import type { BrowserContext, Page } from 'playwright-core';

import type { Lab } from './lab.ts';
import { median, printFigure, takeTurns } from './measure.ts';
import type { Seen } from './watch-screens.ts';

const ISSUE = '/browse/CXM-12';
/** After this long, in milliseconds, everything that a page load causes has happened. */
const SETTLED = 900;

const readSeen = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);

/** CPU time of the page's main thread since this was called, in milliseconds. */
async function watchMainThread(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
}

type Load = { busy: number; blocking: number; seen: Seen };

/** Loads the page in a fresh tab, as somebody does who opens an issue from a mail. */
async function load(context: BrowserContext, address: string, slowDown = 1): Promise<Load> {
  const page = await context.newPage();
  const busy = await watchMainThread(page);
  if (slowDown > 1) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  }
  await page.goto(address);
  await page.waitForTimeout(SETTLED * (slowDown > 1 ? 2 : 1));
  const found = { busy: await busy(), seen: await readSeen(page) };
  await page.close();
  const { longTasks } = found.seen;
  return { ...found, blocking: longTasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0) };
}

/** What it costs a Jira page that we are there. */
export async function benchPageLoad({ pages, ours, empty }: Lab) {
  const plain = pages.address(ISSUE, 'plain');
  const peer = pages.address(ISSUE, 'hypothesis');
  const busy: Record<string, number[]> = { ours: [], empty: [], peer: [] };
  const afterReady: Record<string, number[]> = { ours: [], peer: [] };
  const turn = async (name: string, context: BrowserContext, address: string) => {
    const { busy: ms, seen } = await load(context, address);
    busy[name]?.push(ms);
    if (name === 'empty') return 0;
    if (seen.launcher === null) throw new Error(`${name}: no launcher was seen`);
    afterReady[name]?.push(seen.launcher - seen.ready);
    return seen.launcher - seen.read;
  };
  const seen = await takeTurns(11, {
    ours: () => turn('ours', ours.context, plain),
    empty: () => turn('empty', empty.context, plain),
    peer: () => turn('peer', empty.context, peer),
  });
  const ready = (name: string) => median((afterReady[name] ?? []).slice(1));
  printFigure('launcher visible after DOMContentLoaded (−: before)', ready('ours'), 'ms', null);
  printFigure('… of Hypothesis', ready('peer'), 'ms', null);
  printFigure('launcher visible after the markup is read', seen.ours, 'ms', null);
  printFigure('… of Hypothesis on the same page', seen.peer, 'ms', null);
  printFigure('… Hypothesis takes so many times as long', seen.peer / seen.ours, '×', null);
  const of = (name: string) => median((busy[name] ?? []).slice(1));
  printFigure('main thread until settled', of('ours'), 'ms', of('empty'));
  printFigure('main thread added', of('ours') - of('empty'), 'ms', null);
  printFigure('… by Hypothesis', of('peer') - of('empty'), 'ms', null);
  const cpu = await takeTurns(5, {
    ours: () => mutate(ours.context, plain),
    empty: () => mutate(empty.context, plain),
  });
  printFigure('main thread while 10,000 nodes change', cpu.ours, 'ms', cpu.empty);
}

/** A page that redraws itself: 10,000 nodes come and go over two seconds. */
async function mutate(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForTimeout(SETTLED);
  const busy = await watchMainThread(page);
  const before = await busy();
  await page.evaluate(async () => {
    const home = document.createElement('div');
    (document.querySelector('main') ?? document.body).append(home);
    for (let round = 0; round < 100; round += 1) {
      home.replaceChildren();
      for (let i = 0; i < 100; i += 1) home.append(document.createElement('span'));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  const spent = (await busy()) - before;
  await page.close();
  return spent;
}

/** Total blocking time on a processor four times as slow. */
export async function benchBlocking({ pages, ours, empty }: Lab) {
  const plain = pages.address(ISSUE, 'plain');
  const peer = pages.address(ISSUE, 'hypothesis');
  const blocking = async (context: BrowserContext, address: string) =>
    (await load(context, address, 4)).blocking;
  const found = await takeTurns(7, {
    ours: () => blocking(ours.context, plain),
    empty: () => blocking(empty.context, plain),
    peer: () => blocking(empty.context, peer),
  });
  printFigure('blocking time of the page, 4 × slower', found.ours, 'ms', found.empty);
  printFigure('blocking time added, 4 × slower', found.ours - found.empty, 'ms', null);
  printFigure('… by Hypothesis', found.peer - found.empty, 'ms', null);
}
