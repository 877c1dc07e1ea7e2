import browser from 'webextension-polyfill';

import type { Sender } from './create-receiver.ts';
import { envelopeFor, type Recipient } from './envelope.ts';

/** One function per piece of news; a context may take only what it needs. */
export type Listeners<News extends Record<string, unknown>> = {
  [Name in keyof News]?: (content: News[Name]) => void;
};

/**
 * The one place where news from another context gets its type: the name was found among the listeners,
 * the sender was checked, and both ends are built from the same contract.
 */
function listenerOf(listeners: object, name: string): ((content: unknown) => void) | null {
  return Object.hasOwn(listeners, name)
    ? ((listeners as Record<string, (content: unknown) => void>)[name] ?? null)
    : null;
}

/** Hears the news addressed to `to` from senders that `accepts` lets through, until `signal` aborts. */
export function listen<News extends Record<string, unknown>>(
  to: Recipient,
  listeners: Listeners<News>,
  accepts: (sender: Sender) => boolean,
  signal: AbortSignal,
): void {
  const onMessage = (message: unknown, sender: Sender): undefined => {
    const envelope = envelopeFor(to, message);
    if (!envelope || !accepts(sender)) return;
    listenerOf(listeners, envelope.name)?.(envelope.content);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}
