import { describe, expect, it } from 'vitest';

import type { SyncStatus } from '../../utils/domain/sync-problem.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { syncTexts } from '../../utils/i18n/sync/sync-texts.ts';
import { sayNextTry } from './say-next-try.ts';

const now = new Date(2026, 10, 21, 14, 0).getTime();
const MINUTE = 60_000;

function say(status: Partial<SyncStatus>): string | null {
  const whole: SyncStatus = {
    waiting: 0,
    waitingSince: null,
    nextAttemptAt: null,
    lastSuccessAt: now,
    problem: { kind: 'timeout' },
    ...status,
  };
  return sayNextTry(whole, now, syncTexts('de').next, commonTexts('de'), 'de');
}

describe('sayNextTry', () => {
  it('counts down in minutes, and by the clock when it is further', () => {
    expect(say({ nextAttemptAt: now + 4 * MINUTE - 1_000 })).toBe('in 4 Min.');
    expect(say({ nextAttemptAt: now + 30 * MINUTE })).toBe('um 14:30');
  });

  it('is soon when it is due, overdue or unknown', () => {
    for (const nextAttemptAt of [null, now - 5 * MINUTE, now, now + 59_000])
      expect(say({ nextAttemptAt })).toBe('gleich');
  });

  it('waits for the person where a question stands', () => {
    const problem = { kind: 'mass-removal', way: 'here', count: 24 } as const;
    expect(say({ problem, nextAttemptAt: now + MINUTE })).toBe('sobald du entschieden hast');
  });

  it('is nothing to speak of when nothing waits and nothing is wrong', () => {
    expect(say({ problem: null })).toBeNull();
    expect(say({ problem: null, waiting: 1 })).toBe('gleich');
  });
});
