import type * as z from 'zod/mini';

import type { nudgeSettingsSchema } from './nudge-settings-schema.ts';

/** Unsolicited nudges over all types. Settings can lower the week, nothing can raise either. */
export const NUDGE_CAPS = { perDay: 1, perWeek: 3 } as const;

/** `hour` = one hour, `today` = until the local day is over, `fortnight` = 14 days. */
export const snoozeChoices = ['hour', 'today', 'fortnight'] as const;
export type SnoozeChoice = (typeof snoozeChoices)[number];

export type NudgeSettings = z.infer<typeof nudgeSettingsSchema>;
export type QuietSpan = NudgeSettings['quietHours'][number];
export type Snooze = NonNullable<NudgeSettings['snooze']>;

export const defaultNudgeSettings: NudgeSettings = {
  allOff: false,
  typesOff: [],
  sitesOff: [],
  quietHours: [],
  snooze: null,
  perWeek: NUDGE_CAPS.perWeek,
};

/** The week's cap in force: what a file or an older version says can only lower it. */
export function weekCapOf(settings: Pick<NudgeSettings, 'perWeek'>): number {
  return Math.min(NUDGE_CAPS.perWeek, Math.max(1, Math.floor(settings.perWeek)));
}
