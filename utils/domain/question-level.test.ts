import { describe, expect, it } from 'vitest';

import { canVote, isCarried, levelFor, nextCountAfter, weekOf } from './question-level.ts';

const monday = Date.parse('2026-11-23T00:00:00Z');

describe('the weekly count', () => {
  it('changes week on Monday, midnight UTC', () => {
    expect(weekOf(monday) - weekOf(monday - 1)).toBe(1);
    expect(weekOf(monday + 7 * 86_400_000 - 1)).toBe(weekOf(monday));
  });

  it('comes after now, never at it', () => {
    expect(nextCountAfter(monday - 1)).toBe(monday);
    expect(nextCountAfter(monday)).toBe(monday + 7 * 86_400_000);
    expect(nextCountAfter(Date.parse('2026-11-21T09:00:00Z'))).toBe(monday);
  });
});

describe('isCarried', () => {
  const count = { memberCount: 12, minGroupSize: 8, voters: 8, yes: 7 };

  it('needs more than half of all members, not of the voters', () => {
    expect(isCarried(count)).toBe(true);
    expect(isCarried({ ...count, yes: 6 })).toBe(false);
    expect(isCarried({ ...count, memberCount: 14 })).toBe(false);
  });

  it('needs as many voters as a group figure needs people, and never fewer than eight', () => {
    const seven = { memberCount: 8, minGroupSize: 8, voters: 7, yes: 7 };
    expect(isCarried(seven)).toBe(false);
    expect(isCarried({ ...seven, minGroupSize: 3 })).toBe(false);
    expect(isCarried({ ...seven, voters: 8 })).toBe(true);
    expect(isCarried({ ...count, minGroupSize: 10 })).toBe(false);
  });
});

describe('levelFor', () => {
  const large = { memberCount: 8, minGroupSize: 8 };
  const small = { memberCount: 7, minGroupSize: 8 };

  it('is the team’s in a team that can vote, whatever was chosen before', () => {
    expect(canVote(large)).toBe(true);
    expect(levelFor(large, 'handeln')).toBe('wahrnehmen');
    expect(levelFor({ ...large, questionLevel: 'handeln' }, 'wahrnehmen')).toBe('handeln');
  });

  it('is one’s own choice in a smaller one, and the team’s where nothing was chosen', () => {
    expect(canVote(small)).toBe(false);
    expect(canVote({ memberCount: 7, minGroupSize: 2 })).toBe(false);
    expect(levelFor(small, 'handeln')).toBe('handeln');
    expect(levelFor(small, null)).toBe('wahrnehmen');
    expect(levelFor({ ...small, questionLevel: 'handeln' }, null)).toBe('handeln');
  });
});
