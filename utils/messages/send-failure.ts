/**
 * Why a message did not get through. `gone`: the extension was updated or removed, this context will
 * never reach it again. `again`: the other side was just ending or starting.
 */
export type SendFailure = 'gone' | 'again';

const invalidated = /context invalidated|dead object|extension was (updated|removed)/i;

/** Names the failure of a `sendMessage`; browsers only tell by their texts. */
export function sendFailureOf(error: unknown): SendFailure {
  const text = error instanceof Error ? error.message : String(error);
  return invalidated.test(text) ? 'gone' : 'again';
}
