import browser from 'webextension-polyfill';

import type { Result } from './contract.ts';
import type { Sender } from './create-receiver.ts';
import { envelopeFor, type Envelope, type Input, type Output } from './envelope.ts';
import { failed } from './result.ts';
import type { ScriptCalls, ScriptName } from './script-calls.ts';
import { isOurPage } from './sender.ts';
import { tell } from './tell.ts';

/** Where each script is. Marked passages have a look: a page's content policy does not bind what the browser puts there. */
const files: Readonly<Record<ScriptName, { script: string; look?: string }>> = {
  tools: { script: '/page-tools.js', look: '/assets/passage-marks.css' },
  watch: { script: '/moment-watch.js' },
  nudge: { script: '/nudge-tools.js' },
};

/** Puts a script into a page. It ends an older copy of itself. */
async function bringInto(tabId: number, name: ScriptName): Promise<void> {
  const { script, look } = files[name];
  const target = { tabId };
  await Promise.all([
    browser.scripting.executeScript({ target, files: [script] }),
    look === undefined ? null : browser.scripting.insertCSS({ target, files: [look] }),
  ]);
}

/** Scripts on their way into a tab, and how often some have come there: who asks at the same time waits for them. */
const coming = new Map<string, Promise<void>>();
const brought = new Map<string, number>();
const placeOf = (tabId: number, name: ScriptName) => `${name} ${tabId}`;
const timesBrought = (tabId: number, name: ScriptName) => brought.get(placeOf(tabId, name)) ?? 0;

/** A second copy would end the first, and what it was asked and remembers. */
function bringOnce(tabId: number, name: ScriptName): Promise<void> {
  const place = placeOf(tabId, name);
  const known = coming.get(place);
  if (known) return known;
  const arrival = bringInto(tabId, name)
    .then(() => void brought.set(place, timesBrought(tabId, name) + 1))
    .finally(() => coming.delete(place));
  coming.set(place, arrival);
  return arrival;
}

/** Nobody there to hear it is the one failure after which asking again cannot do a thing twice. */
const nobodyHeard = (error: unknown) =>
  error instanceof Error && /receiving end does not exist/i.test(error.message);

/** Hands a question to a script in a tab, which is put there when nobody answers. */
async function pass(tabId: number, script: ScriptName, question: Envelope): Promise<unknown> {
  const ask = () => browser.tabs.sendMessage(tabId, question, { frameId: 0 });
  const before = timesBrought(tabId, script);
  try {
    const answer: unknown = await ask();
    // The page's other scripts hear it, too, and have nothing to say: then this one is not there yet.
    if (answer !== undefined && answer !== null) return answer;
  } catch (error) {
    if (!nobodyHeard(error)) return failed({ kind: 'page-unreachable' });
  }
  try {
    if (timesBrought(tabId, script) === before) await bringOnce(tabId, script);
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
  await pass(tabId, 'tools', { to: 'tools', name: '', content: null });
}

/**
 * From a screen of ours to a script in a page: its own, or for screens outside of pages the one it names. The watch
 * for moments is the background's alone.
 */
function passOn(message: unknown, sender: Sender): Promise<unknown> | undefined {
  if (!isOurPage(sender)) return undefined;
  for (const script of ['tools', 'nudge'] as const) {
    const question = envelopeFor(script, message);
    if (!question) continue;
    const named = (message as { tabId?: unknown }).tabId;
    const tabId = typeof named === 'number' ? named : sender.tab?.id;
    return tabId === undefined
      ? Promise.resolve(failed({ kind: 'page-unreachable' }))
      : pass(tabId, script, question);
  }
  return undefined;
}

/** Passes questions on to scripts in pages. Must run in the first turn of the background. */
export function serveScriptRelay(): void {
  browser.runtime.onMessage.addListener(passOn);
}

/** The background itself asks a script in a tab, which is put there if need be. */
export async function askScript<Script extends ScriptName, Name extends keyof ScriptCalls[Script]>(
  script: Script,
  tabId: number,
  name: Name & string,
  content: Input<ScriptCalls[Script], Name>,
): Promise<Result<Output<ScriptCalls[Script], Name>>> {
  const answer = await pass(tabId, script, { to: script, name, content });
  // Both ends are built from the same contract.
  return answer && typeof answer === 'object' && 'ok' in answer
    ? (answer as Result<Output<ScriptCalls[Script], Name>>)
    : failed({ kind: 'page-unreachable' });
}

/** Tells a script in a tab something, if it is there. Nobody brings it for that, or waits. */
export function tellScript<Script extends ScriptName, Name extends keyof ScriptCalls[Script]>(
  script: Script,
  tabId: number,
  name: Name & string,
  content: Input<ScriptCalls[Script], Name>,
): void {
  tell(() => browser.tabs.sendMessage(tabId, { to: script, name, content }, { frameId: 0 }));
}
