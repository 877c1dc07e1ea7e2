import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LONGEST_PAUSE_MS, nextAttemptAt } from './backoff.ts';

const at = (random: number) => ({ now: () => 1_000_000, random: () => random });

describe('nextAttemptAt', () => {
  it('doubles its ceiling from two seconds to half an hour', () => {
    const pauses = [1, 2, 3, 10, 11, 30].map(
      (failures) => nextAttemptAt({ kind: 'unreachable' }, failures, at(0.999_999)) - 1_000_000,
    );
    expect(pauses).toEqual([2_000, 4_000, 8_000, 1_023_999, 1_799_998, 1_799_998]);
  });

  it('spreads clients over the whole pause, but never hammers', () => {
    fc.assert(
      fc.property(
        fc.nat(100),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (failures, random) => {
          const pause = nextAttemptAt({ kind: 'timeout' }, failures, at(random)) - 1_000_000;
          expect(pause).toBeGreaterThanOrEqual(500);
          expect(pause).toBeLessThanOrEqual(LONGEST_PAUSE_MS);
        },
      ),
    );
  });

  it('honours the time that the server names', () => {
    const until = 1_000_000 + 90_000;
    expect(nextAttemptAt({ kind: 'rate-limited', until }, 1, at(0))).toBe(until);
  });

  it('[PULL-15] looks every five minutes while a person is asked: what colleagues take back does not wait', () => {
    const problem = { kind: 'mass-removal', way: 'here', count: 30 } as const;
    for (const failures of [1, 9])
      expect(nextAttemptAt(problem, failures, at(0.9))).toBe(1_300_000);
  });

  it.each(['signed-out', 'other-server', 'upgrade-required', 'no-permission'] as const)(
    'asks rarely when only somebody can mend it: %s',
    (kind) => {
      expect(nextAttemptAt({ kind }, 1, at(0))).toBe(1_000_000 + LONGEST_PAUSE_MS);
    },
  );
});
