import type { Runtime } from 'webextension-polyfill';

import type { Result } from './contract.ts';
import type { CallMap, Input, Output, Recipient } from './envelope.ts';
import { envelopeFor } from './envelope.ts';
import { failed } from './result.ts';

export type Sender = Runtime.MessageSender;

/** One function per call of the contract. */
export type Handlers<Calls extends CallMap> = {
  [Name in keyof Calls]: (
    input: Input<Calls, Name>,
    sender: Sender,
  ) => Promise<Result<Output<Calls, Name>>>;
};

export type ReceiverOptions<Calls extends CallMap> = {
  to: Recipient;
  handlers: Handlers<Calls>;
  /** Whether this sender may make this call at all. */
  mayCall(sender: Sender, name: string, input: unknown): boolean;
  /** Turns what a handler threw into an answer. */
  explain(error: unknown, name: string): { ok: false; error: { kind: string } };
};

type AnyHandler = (input: unknown, sender: Sender) => Promise<Result<unknown>>;

/**
 * The one place where an input from another context meets its handler: the name was found among the
 * handlers, the sender was checked, and both ends are built from the same contract.
 */
function handlerOf(handlers: object, name: string): AnyHandler | null {
  return Object.hasOwn(handlers, name)
    ? ((handlers as Record<string, AnyHandler>)[name] ?? null)
    : null;
}

/**
 * A listener for `runtime.onMessage`. It answers only messages addressed to it and stays silent for all
 * others, so that several receivers can live side by side.
 */
export function createReceiver<Calls extends CallMap>(options: ReceiverOptions<Calls>) {
  return (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    const envelope = envelopeFor(options.to, message);
    if (!envelope) return undefined;
    const { name, content } = envelope;
    const handler = handlerOf(options.handlers, name);
    if (!handler || !options.mayCall(sender, name, content)) {
      return Promise.resolve(failed({ kind: 'unexpected', detail: `${name}: not allowed` }));
    }
    // A handler may throw before its first await; then, too, the caller gets an answer.
    return Promise.resolve()
      .then(() => handler(content, sender))
      .catch((error: unknown) => options.explain(error, name));
  };
}
