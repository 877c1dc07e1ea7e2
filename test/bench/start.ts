import type { BrowserContext } from 'playwright-core';

import type { Lab } from './lab.ts';
import { printFigure, takeTurns } from './measure.ts';

type TraceEvent = {
  name: string;
  /** Processor time of the main thread, in microseconds: not what other programs took meanwhile. */
  tdur?: number;
  args: { data?: { url?: string; fileName?: string } };
};

/** Events whose time is the main thread's, outermost only: what they call is within them. */
const outermost = new Set(['EvaluateScript', 'FunctionCall']);

/** Milliseconds that the browser spent in one extension's content script while a fresh tab loads a page. */
async function traceLoad(context: BrowserContext, address: string, settle: number) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as never as TraceEvent[])),
  );
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
  });
  await page.goto(address);
  await page.waitForTimeout(settle);
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await page.close();
  return events.filter(
    ({ name, args: { data } }) =>
      outermost.has(name) && (data?.url ?? data?.fileName ?? '').startsWith('chrome-extension:'),
  );
}

function total(events: TraceEvent[]): number {
  return events.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}

/** The content script's own time in a page that was never loaded before: all code is cold. */
export async function benchStart({ pages, ours, empty }: Lab) {
  const address = pages.address('/browse/CXM-12', 'plain');
  let longest = 0;
  const found = await takeTurns(9, {
    async ours() {
      const events = await traceLoad(ours.context, address, 600);
      const calls = events.filter(({ name }) => name === 'FunctionCall');
      longest = Math.max(...calls.map(({ tdur = 0 }) => tdur / 1000));
      return total(events);
    },
    async first() {
      await Promise.resolve();
      return longest;
    },
    empty: async () => total(await traceLoad(empty.context, address, 600)),
  });
  printFigure('content script, processor time at a page load', found.ours, 'ms', found.empty);
  printFigure(
    '… of it the cold start: recognise the page, show the launcher',
    found.first,
    'ms',
    null,
  );
}
