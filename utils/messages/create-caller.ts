import type { Result } from './contract.ts';
import type { CallMap, Envelope, Input, Output, Recipient } from './envelope.ts';
import { failed } from './result.ts';
import { sendFailureOf } from './send-failure.ts';

/** Pauses before the attempts after the first, in milliseconds: a worker starts in well under a second. */
const PAUSES = [30, 100, 300, 900];

/**
 * Longest wait for an answer, in milliseconds: longer than the longest request to a server. A background that was
 * ended says so at once; one that is silent for so long is not asked again, or a screen would wait for minutes.
 */
export const ANSWER_TIMEOUT = 60_000;

const silent = Symbol('silent');

export type MessagePort = {
  send(envelope: Envelope): Promise<unknown>;
  /** False once the extension behind this context was updated or removed. */
  isAlive(): boolean;
  wait(ms: number): Promise<void>;
};

/**
 * The one place where an answer from another context gets its type. Both ends are built from the same
 * contract; whatever is no `Result` at all is refused.
 */
function asResult<T>(answer: unknown): Result<T> | null {
  const isResult = typeof answer === 'object' && answer !== null && 'ok' in answer;
  return isResult ? (answer as Result<T>) : null;
}

async function sendOnce(port: MessagePort, envelope: Envelope): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<typeof silent>((resolve) => {
    timer = setTimeout(() => resolve(silent), ANSWER_TIMEOUT);
  });
  return Promise.race([port.send(envelope), silence]).finally(() => clearTimeout(timer));
}

/**
 * A typed client. A call that did not get through is repeated a few times: every call of the contract
 * is safe to repeat, and a background that was ended wakes up by being spoken to.
 */
export function createCaller<Calls extends CallMap>(to: Recipient, port: MessagePort) {
  return async <Name extends keyof Calls & string>(
    name: Name,
    content: Input<Calls, Name>,
  ): Promise<Result<Output<Calls, Name>>> => {
    for (const pause of [0, ...PAUSES]) {
      if (pause > 0) await port.wait(pause);
      if (!port.isAlive()) return failed({ kind: 'extension-gone' });
      try {
        const answer = await sendOnce(port, { to, name, content });
        if (answer === silent) break;
        const result = asResult<Output<Calls, Name>>(answer);
        if (result) return result;
      } catch (error) {
        if (sendFailureOf(error) === 'gone') return failed({ kind: 'extension-gone' });
      }
    }
    return failed({ kind: port.isAlive() ? 'background-gone' : 'extension-gone' });
  };
}
