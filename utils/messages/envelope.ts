/** A map of calls as in `contract.ts`: name -> function from one input to its answer. */
export type CallMap = Record<string, (input: never) => unknown>;
export type Input<Calls extends CallMap, Name extends keyof Calls> = Parameters<Calls[Name]>[0];
export type Output<Calls extends CallMap, Name extends keyof Calls> = ReturnType<Calls[Name]>;

/** Whom a message is for. Everything of the extension hears everything; each answers only to its own name. */
export type Recipient =
  | 'background'
  | 'farewell'
  | 'nudge'
  | 'page'
  | 'panel'
  | 'screens'
  | 'tab'
  | 'tools'
  | 'watch';

/** What travels between two contexts: a question that wants an answer, or news that wants none. */
export type Envelope = { to: Recipient; name: string; content: unknown };

/** The envelope, when the message is one and addressed to `to`; else null. */
export function envelopeFor(to: Recipient, message: unknown): Envelope | null {
  if (typeof message !== 'object' || message === null) return null;
  const { to: addressee, name, content }: Partial<Record<keyof Envelope, unknown>> = message;
  return addressee === to && typeof name === 'string' ? { to, name, content } : null;
}
