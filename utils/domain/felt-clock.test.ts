import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LONGEST_BELIEVED_MS, lookAtClock } from './felt-clock.ts';
import { KEPT } from './nudge-history.ts';
import type { ClockMemory } from './nudge-history.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 2, 2, 9);

const lookThrough = (walls: number[]): ClockMemory =>
  walls.reduce<ClockMemory | null>(lookAtClock, null) ?? lookAtClock(null, START);

/** Felt time that went by between the last two looks. */
const lastStep = (...walls: number[]) =>
  lookThrough(walls).felt - lookThrough(walls.slice(0, -1)).felt;

describe('lookAtClock', () => {
  it('runs on with the clock over nights and weekends', () => {
    expect(lastStep(START, START + 15 * HOUR)).toBe(15 * HOUR);
    expect(lastStep(START, START + 63 * HOUR)).toBe(63 * HOUR);
    expect(lastStep(START, START + LONGEST_BELIEVED_MS)).toBe(LONGEST_BELIEVED_MS);
  });

  it.each([-365, -30, -1, 9, 30, 365])('stands still when the clock moves by %i days', (days) => {
    expect(lastStep(START, START + HOUR, START + 2 * HOUR + days * DAY)).toBe(0);
  });

  it.each([-365, -30, -1, 30, 365])('gains nothing when %i days are put right', (days) => {
    const wrong = [START + HOUR + days * DAY, START + 5 * HOUR + days * DAY];
    expect(lastStep(START, ...wrong, START + 6 * HOUR)).toBe(0);
    expect(lastStep(START, ...wrong, START + 6 * HOUR, START + 8 * HOUR)).toBe(2 * HOUR);
  });

  it('goes on at once after a step back, instead of waiting for the old time', () => {
    const back = START - 365 * DAY;
    expect(lastStep(START, back, back + DAY)).toBe(DAY);
  });

  it('does not count a long absence, and recognises a wrong clock after it', () => {
    const back = START + 20 * DAY;
    expect(lastStep(START, back)).toBe(0);
    expect(lastStep(START, START - 30 * DAY, back - 30 * DAY, back + HOUR)).toBe(0);
  });

  it('waits through the seconds by which clocks are put right', () => {
    const memory = lookThrough([START, START + HOUR, START + HOUR - 3_000]);
    expect(memory.offsets).toEqual([0]);
    expect(lookAtClock(memory, START + 2 * HOUR).felt).toBe(START + 2 * HOUR);
  });

  it('never goes back, never leaps, never grows, for any clock', () => {
    const clock = fc.array(fc.integer({ min: -400 * 24, max: 400 * 24 }), { maxLength: 80 });
    fc.assert(
      fc.property(clock, (hours) => {
        let memory = lookAtClock(null, START);
        for (const hour of hours) {
          const next = lookAtClock(memory, START + hour * HOUR);
          expect(next.felt).toBeGreaterThanOrEqual(memory.felt);
          expect(next.felt - memory.felt).toBeLessThanOrEqual(LONGEST_BELIEVED_MS);
          expect(next.offsets.length).toBeLessThanOrEqual(KEPT.offsets);
          expect(next.wall + next.offsets[0]!).toBeGreaterThanOrEqual(next.felt - 600_000);
          memory = next;
        }
      }),
    );
  });
});
