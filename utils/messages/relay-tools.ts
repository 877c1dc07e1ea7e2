import browser from 'webextension-polyfill';

import type { Result, ToolCalls } from './contract.ts';
import type { Sender } from './create-receiver.ts';
import { envelopeFor, type Envelope, type Input, type Output } from './envelope.ts';
import { failed } from './result.ts';
import { isOurPage } from './sender.ts';
import { tell } from './tell.ts';

const TOOLS = '/page-tools.js';
/** How marked passages look. A page's content policy does not bind what the browser puts there. */
const LOOK = '/assets/passage-marks.css';

/** Puts the page tools into a page. They end an older copy of themselves. */
async function bringToolsInto(tabId: number): Promise<void> {
  await Promise.all([
    browser.scripting.executeScript({ target: { tabId }, files: [TOOLS] }),
    browser.scripting.insertCSS({ target: { tabId }, files: [LOOK] }),
  ]);
}

/** Tools on their way into a tab, and how often some have come there: who asks at the same time waits for them. */
const coming = new Map<number, Promise<void>>();
const brought = new Map<number, number>();
const timesBrought = (tabId: number) => brought.get(tabId) ?? 0;

/** A second copy would end the first, and what it was asked and remembers. */
function bringOnce(tabId: number): Promise<void> {
  const known = coming.get(tabId);
  if (known) return known;
  const arrival = bringToolsInto(tabId)
    .then(() => void brought.set(tabId, timesBrought(tabId) + 1))
    .finally(() => coming.delete(tabId));
  coming.set(tabId, arrival);
  return arrival;
}

/** Nobody there to hear it is the one failure after which asking again cannot do a thing twice. */
const nobodyHeard = (error: unknown) =>
  error instanceof Error && /receiving end does not exist/i.test(error.message);

/** Hands a question to the tools of a tab; they are put there when nobody answers. */
async function pass(tabId: number, question: Envelope): Promise<unknown> {
  const ask = () => browser.tabs.sendMessage(tabId, question, { frameId: 0 });
  const before = timesBrought(tabId);
  try {
    const answer: unknown = await ask();
    // The page's other scripts hear it, too, and have nothing to say: then the tools are not there yet.
    if (answer !== undefined && answer !== null) return answer;
  } catch (error) {
    if (!nobodyHeard(error)) return failed({ kind: 'page-unreachable' });
  }
  try {
    if (timesBrought(tabId) === before) await bringOnce(tabId);
    return await ask();
  } catch {
    return failed({ kind: 'page-unreachable' });
  }
}

/**
 * Has the tools in a page, and leaves those that are there already: a second copy would end them, and what they
 * mark and remember.
 */
export async function ensureTools(tabId: number): Promise<void> {
  await pass(tabId, { to: 'tools', name: '', content: null });
}

/** From a screen of ours to the tools in a page: its own, or for screens outside of pages the one it names. */
function passOn(message: unknown, sender: Sender): Promise<unknown> | undefined {
  const question = envelopeFor('tools', message);
  if (!question || !isOurPage(sender)) return undefined;
  const named = (message as { tabId?: unknown }).tabId;
  const tabId = typeof named === 'number' ? named : sender.tab?.id;
  return tabId === undefined
    ? Promise.resolve(failed({ kind: 'page-unreachable' }))
    : pass(tabId, question);
}

/** Passes questions on to page tools. Must run in the first turn of the background. */
export function serveToolRelay(): void {
  browser.runtime.onMessage.addListener(passOn);
}

/** The background itself asks the tools of a tab. */
export async function askTools<Name extends keyof ToolCalls>(
  tabId: number,
  name: Name,
  content: Input<ToolCalls, Name>,
): Promise<Result<Output<ToolCalls, Name>>> {
  const answer = await pass(tabId, { to: 'tools', name, content });
  // Both ends are built from the same contract.
  return answer && typeof answer === 'object' && 'ok' in answer
    ? (answer as Result<Output<ToolCalls, Name>>)
    : failed({ kind: 'page-unreachable' });
}

/** Tells the tools of a tab something, if they are there. Nobody brings them for it, or waits. */
export function tellTools<Name extends keyof ToolCalls>(
  tabId: number,
  name: Name,
  content: Input<ToolCalls, Name>,
): void {
  tell(() => browser.tabs.sendMessage(tabId, { to: 'tools', name, content }, { frameId: 0 }));
}
