import type { QuietSpan } from '../../domain/nudge-settings.ts';
import { instantOf } from './local-time.ts';
import type { LocalNow, LocalTime } from './local-time.ts';

/**
 * When the quiet hours that hold at a local time are over, in milliseconds since 1970; null when none hold.
 * Spans that follow each other are not joined: whoever asks looks again at the end of the first.
 */
export function quietUntil(
  spans: readonly QuietSpan[],
  { day, weekday, minute, offsetAt }: LocalTime & Pick<LocalNow, 'offsetAt'>,
): number | null {
  const yesterday = weekday === 1 ? 7 : weekday - 1;
  let until: number | null = null;
  for (const { from, to, days } of spans) {
    const overnight = to <= from;
    const begunToday = days.includes(weekday) && minute >= from && (overnight || minute < to);
    const begunYesterday = overnight && days.includes(yesterday) && minute < to;
    if (!begunToday && !begunYesterday) continue;
    const end = instantOf(begunToday && overnight ? day + 1 : day, to, offsetAt);
    until = Math.max(until ?? end, end);
  }
  return until;
}
