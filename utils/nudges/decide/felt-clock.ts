import { KEPT } from '../../domain/nudge-history.ts';
import type { ClockMemory } from '../../domain/nudge-history.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Clocks are put right by seconds all the time; so small a step back only makes felt time wait. */
const JITTER_MS = 10 * MINUTE_MS;

/**
 * The longest time without a look that is believed. Weekends, bridge days and somebody who opens the browser once
 * a week stay below it; a clock that leaps a year does not.
 */
export const LONGEST_BELIEVED_MS = 8 * DAY_MS;

/**
 * A look at the device's clock. Felt time runs on with it, but a step back or a leap moves the clock, not felt time:
 * caps counted by felt time can neither be broken nor frozen by a wrong clock. Clocks that were met before are
 * recognised, so a clock that is wrong for a while and put right again gains nothing on the way back.
 * @param wall milliseconds since 1970 by the device's clock
 */
export function lookAtClock(memory: ClockMemory | null, wall: number): ClockMemory {
  if (!memory) return { wall, felt: wall, offsets: [0] };
  const { felt, offsets } = memory;
  let best: { offset: number; step: number } | null = null;
  for (const offset of offsets) {
    const step = wall + offset - felt;
    if (step < -JITTER_MS || step > LONGEST_BELIEVED_MS) continue;
    // The clock on which least time went by: what is doubtful is not counted.
    if (!best || Math.max(0, step) < best.step) best = { offset, step: Math.max(0, step) };
  }
  const { offset, step } = best ?? { offset: felt - wall, step: 0 };
  return {
    wall,
    felt: felt + step,
    offsets:
      offset === offsets[0]
        ? offsets
        : [offset, ...offsets.filter((known) => known !== offset)].slice(0, KEPT.offsets),
  };
}
