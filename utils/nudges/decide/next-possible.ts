import type { NudgeHistory } from '../../domain/nudge-history.ts';
import type { NudgeSettings } from '../../domain/nudge-settings.ts';
import { nudgeTypes } from '../../domain/nudge.ts';
import type { NudgeType } from '../../domain/nudge.ts';
import { pointAt, timedSilence } from './timed-rules.ts';
import type { Point } from './timed-rules.ts';

/** Quiet hours of 20 spans over seven days come to fewer ends than this. */
const MOST_STEPS = 200;

/**
 * When a nudge of one type may come at the earliest, if the clock runs on and nothing is changed. Milliseconds since
 * 1970; null = never, because it is off or always quiet.
 */
export function nextPossibleOfType(
  history: NudgeHistory,
  settings: NudgeSettings,
  now: Point,
  type: NudgeType,
): number | null {
  if (settings.allOff || settings.typesOff.includes(type)) return null;
  let point = now;
  for (let step = 0; step < MOST_STEPS; step++) {
    const silence = timedSilence(history, settings, point, type);
    if (!silence) return point.at;
    const clock = { wall: now.at, felt: now.felt, offsets: [] };
    // At least a minute on: the end of a quiet span may be a time that comes twice.
    point = pointAt(clock, now.offsetAt, Math.max(silence.until, point.at + 60_000));
  }
  return null;
}

/** The same over all types. */
export function nextPossible(
  history: NudgeHistory,
  settings: NudgeSettings,
  now: Point,
): number | null {
  const times = nudgeTypes.flatMap(
    (type) => nextPossibleOfType(history, settings, now, type) ?? [],
  );
  return times.length === 0 ? null : Math.min(...times);
}
