import { describe, expect, it } from 'vitest';

import { liveYears } from './live-years.ts';
import { realSystem } from './system.ts';

describe('a year of 1,000 people', { timeout: 240_000 }, () => {
  const lives = liveYears(1_000, realSystem);
  const nudgesOf = (manner: string) =>
    lives.filter(({ person }) => person.manner === manner).map(({ year }) => year.seen.length);

  it('breaks no cap and no promise, whatever time zones, clocks, restarts and tabs do', () => {
    const broken = lives.filter(({ violations }) => violations.length > 0);
    const told = broken.map(({ index, person: { manner, world }, violations }) =>
      [index, manner, world, ...violations].join(' '),
    );
    expect(told).toEqual([]);
  });

  it('speaks where it is welcome and falls silent where it is not', () => {
    expect(Math.min(...nudgesOf('uses-all'))).toBeGreaterThan(70);
    expect(Math.min(...nudgesOf('uses-often'))).toBeGreaterThan(52);
    expect(Math.max(...nudgesOf('dismisses-and-keeps'))).toBeLessThanOrEqual(12);
    expect(Math.max(...nudgesOf('ignores-all'))).toBeLessThanOrEqual(20);
  });

  it('holds thousands of weeks against the promise of one nudge', () => {
    const users = lives.filter(({ person }) => person.manner.startsWith('uses'));
    const weeks = users.reduce((sum, { year }) => sum + year.fullWeeks.size, 0);
    expect(weeks).toBeGreaterThan(3_000);
  });
});
