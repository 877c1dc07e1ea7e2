import browser from 'webextension-polyfill';

import type { PageCalls, TabEvents } from './contract.ts';
import type { Sender } from './create-receiver.ts';
import { isOurs } from './sender.ts';

/** What the content script does when it is asked (by the panel) or told (by the background) something. */
export type InPage = {
  [Name in keyof PageCalls]: (input: Parameters<PageCalls[Name]>[0]) => ReturnType<PageCalls[Name]>;
} & { [Name in keyof TabEvents]: (content: TabEvents[Name]) => void };

/**
 * The content script's one ear, until `signal` aborts. Only contexts of ours that stand in no page can
 * speak to a tab, so the names alone decide; the one place where a content gets the type of its handler.
 */
export function hearInPage(handlers: InPage, signal: AbortSignal): void {
  const named = handlers as Record<string, (content: unknown) => unknown>;
  const listener = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    const { to, name, content } = message as { to?: unknown; name: string; content: unknown };
    const isQuestion = to === 'page';
    const isForUs = (isQuestion || to === 'tab') && isOurs(sender) && Object.hasOwn(named, name);
    if (!isForUs || signal.aborted) return undefined;
    const value = named[name]?.(content);
    return isQuestion ? Promise.resolve({ ok: true, value }) : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
}
