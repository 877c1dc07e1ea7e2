import type { NudgeControl } from '../../../utils/messages/nudge-views.ts';

/**
 * When the pause that somebody chose is over, milliseconds since 1970; null when there is none. It may end
 * before its time by the clock, so the rules are asked first, and the clock where no type could tell.
 */
export function snoozedUntil({ settings, explanation }: NudgeControl, now: number): number | null {
  const { snooze } = settings;
  if (snooze === null || snooze.until <= now) return null;
  const on = explanation.types.filter(({ off }) => !off);
  if (on.length === 0) return snooze.until;
  for (const { silence } of on)
    if (silence?.kind === 'snoozed') return silence.until > now ? silence.until : null;
  return null;
}
