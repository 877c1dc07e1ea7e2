import type { SyncProblem } from '../../utils/domain/sync-problem.ts';
import type { CommonTexts } from '../../utils/i18n/common/de.ts';
import type { Language } from '../../utils/i18n/language.ts';
import type { CallError } from '../../utils/messages/contract.ts';
import { sayClock, sayNumber } from './say-time.ts';

/** Why sharing does not get through, in a sentence. */
export function saySyncProblem(
  problem: SyncProblem,
  texts: CommonTexts,
  language: Language,
): string {
  const words = texts.syncProblem;
  if (problem.kind === 'rate-limited') {
    return words['rate-limited']({ time: sayClock(problem.until, language) });
  }
  if (problem.kind === 'mass-removal') {
    const { way, count } = problem;
    return words['mass-removal']({ way, count: sayNumber(count, language) });
  }
  if (problem.kind === 'server-error') return words['server-error']({ status: problem.status });
  return words[problem.kind];
}

/** Why a call failed: what happened, what is safe, what to do. */
export function sayCallError(error: CallError, texts: CommonTexts, language: Language): string {
  const words = texts.callError;
  if (error.kind === 'invalid-content') {
    const { problem } = error;
    if (problem.kind === 'empty') return words['invalid-content-empty'];
    const { length, max } = problem;
    return words['invalid-content-too-long']({
      over: sayNumber(length - max, language),
      max: sayNumber(max, language),
    });
  }
  if (error.kind === 'invalid-file') return words[`invalid-file-${error.reason}`];
  if (error.kind === 'invalid-invite') return words[`invalid-invite-${error.reason}`];
  if (error.kind === 'sync') {
    return `${saySyncProblem(error.problem, texts, language)} ${texts.sync.safe}`;
  }
  return words[error.kind];
}
