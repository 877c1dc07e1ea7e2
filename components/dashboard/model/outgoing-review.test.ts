import { describe, expect, it } from 'vitest';

import {
  endOutgoing,
  failOutgoing,
  hopedState,
  startOutgoing,
  type OutgoingReview,
} from './outgoing-review.ts';

const review = (eventId: string, action: OutgoingReview['action']) => ({
  eventId,
  noteId: 'n',
  action,
  startedAt: 0,
});
const seen = startOutgoing([], review('e1', { kind: 'seen' }));

describe('outgoing reviews', () => {
  it('shows a note as it will be while the step is on its way', () => {
    expect(hopedState('shared', 'n', seen)).toBe('seen');
    expect(hopedState('shared', 'other', seen)).toBe('shared');
    expect(hopedState('decided', 'n', seen)).toBe('decided');
    const decided = { kind: 'decided', outcome: 'accept', reason: 'r' } as const;
    expect(hopedState('seen', 'n', startOutgoing([], review('e2', decided)))).toBe('decided');
  });

  it('is honest: a failed step changes nothing', () => {
    const failed = failOutgoing(seen, 'e1', { kind: 'unreachable' });
    expect(hopedState('shared', 'n', failed)).toBe('shared');
    expect(failed[0]?.problem).toEqual({ kind: 'unreachable' });
  });

  it('knows a second try as the same step', () => {
    const failed = failOutgoing(seen, 'e1', { kind: 'timeout' });
    const again = startOutgoing(failed, review('e1', { kind: 'seen' }));
    expect(again).toHaveLength(1);
    expect(again[0]?.problem).toBeNull();
    expect(endOutgoing(again, 'e1')).toEqual([]);
  });
});
