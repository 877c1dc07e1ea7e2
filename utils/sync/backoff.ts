import type { SyncProblem } from '../domain/sync-problem.ts';
import type { Clock } from './ports.ts';

const FIRST_MS = 1_000;
export const LONGEST_PAUSE_MS = 30 * 60_000;

/**
 * Between two looks while the person is asked whether so much may go here, in milliseconds: each look brings what
 * colleagues took back meanwhile, and some 100,000 operations at most.
 */
const QUESTION_PAUSE_MS = 5 * 60_000;

/** Only a person, an update or an administrator can mend these; asking often is of no use. */
const lasting = new Set<SyncProblem['kind']>([
  'signed-out',
  'other-server',
  'upgrade-required',
  'no-permission',
]);

/**
 * When to try again after the nth failure in a row (n ≥ 1): full jitter over a ceiling that doubles from
 * 1 s to 30 min, so that thousands of clients do not return at the same moment. A server that names a
 * time is given that time at least.
 */
export function nextAttemptAt(problem: SyncProblem, failures: number, clock: Clock): number {
  if (lasting.has(problem.kind)) return clock.now() + LONGEST_PAUSE_MS;
  if (problem.kind === 'mass-removal') return clock.now() + QUESTION_PAUSE_MS;
  const ceiling = Math.min(LONGEST_PAUSE_MS, FIRST_MS * 2 ** Math.min(failures, 20));
  const pause = Math.max(FIRST_MS / 2, clock.random() * ceiling);
  const due = clock.now() + Math.round(pause);
  return problem.kind === 'rate-limited' ? Math.max(due, problem.until) : due;
}
