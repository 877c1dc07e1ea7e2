import browser from 'webextension-polyfill';

import { createCaller } from './create-caller.ts';
import { createReceiver, type Handlers } from './create-receiver.ts';
import { failed } from './result.ts';
import { isExtensionAlive, wait } from './runtime.ts';
import type { NudgeCalls, ToolCalls, WatchCalls } from './script-contract.ts';
import { isFromBackground } from './sender.ts';

/** Code of ours that is put into a page only when it is needed there. */
export type ScriptCalls = { tools: ToolCalls; watch: WatchCalls; nudge: NudgeCalls };
export type ScriptName = keyof ScriptCalls;

function callScript<Name extends 'tools' | 'nudge'>(script: Name, tabId: number | null) {
  return createCaller<ScriptCalls[Name]>(script, {
    send: (envelope) => browser.runtime.sendMessage({ ...envelope, tabId }),
    isAlive: isExtensionAlive,
    wait,
  });
}

/**
 * Asks the page tools of a tab, which the background puts there if need be. `tabId` null: the tab this
 * screen stands in. Never throws.
 */
export const callTools = (tabId: number | null = null) => callScript('tools', tabId);

/** The card asks what holds it in the page around. Never throws. */
export const callCardHolder = () => callScript('nudge', null);

/** A script in a page answers what the background asks or passes on, until `signal` aborts. */
export function serveScript<Name extends ScriptName>(
  script: Name,
  handlers: Handlers<ScriptCalls[Name]>,
  signal: AbortSignal,
): void {
  const listener = createReceiver<ScriptCalls[Name]>({
    to: script,
    handlers,
    mayCall: isFromBackground,
    explain: (error, name) => {
      const kind = error instanceof Error ? error.name : typeof error;
      return failed({ kind: 'unexpected', detail: `${name}: ${kind}` });
    },
  });
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
