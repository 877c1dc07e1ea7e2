import { describe, expect, it } from 'vitest';

import { sayTypeState } from './say-type-state.ts';

const now = new Date(2026, 10, 21, 14, 30).getTime();
const until = new Date(2026, 10, 23, 8, 0).getTime();

describe('sayTypeState', () => {
  it('is silent about an occasion that comes as at the start', () => {
    expect(sayTypeState({ halvings: 0, silence: null }, now, 'de')).toBe(null);
    const cap = { kind: 'day-cap', until } as const;
    expect(sayTypeState({ halvings: 0, silence: cap }, now, 'de')).toBe(null);
  });

  it.each([
    [1, 'halb so oft', 'half as often'],
    [2, 'ein Viertel so oft', 'a quarter as often'],
    [3, 'nur noch selten', 'only rarely'],
    [5, 'nur noch selten', 'only rarely'],
  ])('says how much less it comes after %d halvings, and what helps', (halvings, de, en) => {
    const said = sayTypeState({ halvings, silence: null }, now, 'de');
    expect(said).toContain(de);
    expect(said).toContain('macht es wieder gut');
    expect(sayTypeState({ halvings, silence: null }, now, 'en')).toContain(en);
  });

  it('says until when it rests', () => {
    const silence = { kind: 'type-rests', type: 'new-issue', halvings: 0, until } as const;
    expect(sayTypeState({ halvings: 0, silence }, now, 'de')).toBe('Ruht bis Montag, 08:00.');
    expect(sayTypeState({ halvings: 1, silence }, now, 'en')).toContain(
      'Rests until 08:00 on Monday.',
    );
  });
});
