import type { RemovalAsked, SyncProblem } from '../../utils/domain/sync-problem.ts';
import type { SyncTexts } from '../../utils/i18n/sync/de.ts';

/** What the person decided about which of the two questions. */
export type Decided = { way: RemovalAsked['way']; choice: 'allow' | 'keep' };

/**
 * The word in the place of the question that stood here: what was decided, or, while something keeps it from being
 * carried out, that it is remembered. Null: the question is only out of sight, and what is wrong is said elsewhere.
 */
export function sayAfterAnswer(
  decided: Decided | null,
  problem: SyncProblem | null,
  texts: SyncTexts['removal'],
): string | null {
  const isHindered = problem !== null && problem.kind !== 'mass-removal';
  if (!decided) return isHindered ? null : texts.over;
  const { way, choice } = decided;
  // What is to stay there stays without a word to anybody.
  const isDone = !isHindered || (way === 'there' && choice === 'keep');
  const { allowed, kept, allowedLater, keptLater } = texts[way];
  if (choice === 'allow') return isDone ? allowed : allowedLater;
  return isDone ? kept : keptLater;
}
