import { lookAtClock } from '../../domain/felt-clock.ts';
import type { ClockMemory } from '../../domain/nudge-history.ts';
import type { Snooze, SnoozeChoice } from '../../domain/nudge-settings.ts';
import { instantOf, localTimeAt } from './local-time.ts';
import type { LocalNow } from './local-time.ts';

const HOUR_MS = 3_600_000;
const FORTNIGHT_MS = 14 * 24 * HOUR_MS;

/**
 * "Später": silence for a while over all types. It ends by the device's clock or by felt time, whichever is first,
 * so that a clock set back never makes it longer; felt time alone would sleep through a holiday.
 */
export function snooze(choice: SnoozeChoice, clock: ClockMemory | null, now: LocalNow): Snooze {
  const { day } = localTimeAt(now.at, now.offsetAt);
  const until = {
    hour: now.at + HOUR_MS,
    today: instantOf(day + 1, 0, now.offsetAt),
    fortnight: now.at + FORTNIGHT_MS,
  }[choice];
  const { felt } = lookAtClock(clock, now.at);
  return { choice, until, feltUntil: felt + (until - now.at), day };
}
