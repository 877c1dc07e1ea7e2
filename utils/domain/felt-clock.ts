import { KEPT } from './nudge-history.ts';
import type { ClockMemory } from './nudge-history.ts';

const DAY_MS = 86_400_000;

/** Clocks are put right by seconds all the time; so small a step back only makes felt time wait. */
const JITTER_MS = 10 * 60_000;

/** The longest time since the last look within which a clock met before is recognised. */
const NEAR_MS = 16 * 3_600_000;

/**
 * The longest time without a look that is believed. Weekends, bridge days and somebody who opens the browser once
 * a week stay below it; a clock that leaps a month or a year does not.
 */
export const LONGEST_BELIEVED_MS = 8 * DAY_MS;

/**
 * A look at the device's clock. Felt time runs on with it as long as it runs on plausibly. A step back, a leap and
 * the return to a clock that was met before move the clock, not felt time: so what counts by felt time, caps of
 * nudges and days in the bin, can neither be broken nor frozen by a clock that is wrong for a while. In doubt time
 * is not counted, which costs silence or keeps a text for longer.
 * What cannot be told from time going by is believed: a first step forward of up to eight days, and a step back that
 * is shorter than the time since the last look.
 * @param wall milliseconds since 1970 by the device's clock
 */
export function lookAtClock(memory: ClockMemory | null, wall: number): ClockMemory {
  if (!memory) return { wall, felt: wall, offsets: [0] };
  const { felt, offsets } = memory;
  const [current = 0, ...others] = offsets;
  const step = wall + current - felt;
  const back = step < -JITTER_MS;
  const leap = step > LONGEST_BELIEVED_MS;
  const returned = others
    .map((offset) => wall + offset - felt)
    .filter((one) => isNear(one) && (back || one < step - JITTER_MS));
  if (returned.length > 0) {
    // A clock met before. The time since the last look is lost for all clocks alike.
    const lost = Math.min(...returned);
    return {
      wall,
      felt,
      offsets: list(
        wall,
        felt,
        offsets.map((offset) => offset - lost),
      ),
    };
  }
  if (!back && !leap) return { wall, felt: felt + Math.max(0, step), offsets };
  // Another clock, and those met before may come back; or a long absence, which is lost for all of them alike.
  const known = leap ? offsets.flatMap((offset) => [offset, offset - step]) : offsets;
  return { wall, felt, offsets: list(wall, felt, known) };
}

/** Whether so little time went by as between two looks on one day. */
function isNear(step: number): boolean {
  return step >= -JITTER_MS && step <= NEAR_MS;
}

/** The clock in use in front, those that differ from it or from each other by seconds but once. */
function list(wall: number, felt: number, offsets: number[]): number[] {
  return distinct([felt - wall, ...offsets]).slice(0, KEPT.offsets);
}

/** Without those that differ by seconds from an earlier one. */
function distinct(offsets: number[]): number[] {
  const kept: number[] = [];
  for (const offset of offsets)
    if (!kept.some((one) => Math.abs(one - offset) < JITTER_MS / 2)) kept.push(offset);
  return kept;
}
