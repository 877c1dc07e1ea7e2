import * as z from 'zod/mini';

import { NUDGE_CAPS, snoozeChoices } from './nudge-settings.ts';
import { nudgeTypes } from './nudge.ts';

const MINUTES_A_DAY = 1_440;
const minuteOfDay = z.int().check(z.minimum(0), z.maximum(MINUTES_A_DAY - 1));

export const nudgeSettingsSchema = z.object({
  allOff: z.boolean(),
  typesOff: z.array(z.enum(nudgeTypes)).check(z.maxLength(nudgeTypes.length)),
  /** Sites as in `Place.site`. */
  sitesOff: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(200)),
  /** Minutes since local midnight, `to` exclusive; a span whose `to` is not later ends on the next day. */
  quietHours: z
    .array(
      z.object({
        from: minuteOfDay,
        to: minuteOfDay,
        /** Days on which the span begins: 1 = Monday … 7 = Sunday. */
        days: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.maxLength(7)),
      }),
    )
    .check(z.maxLength(20)),
  snooze: z.nullable(
    z.object({
      choice: z.enum(snoozeChoices),
      /** Ends when the device's clock or the felt time gets there, whichever is first. Milliseconds since 1970. */
      until: z.number(),
      feltUntil: z.number(),
      /** Local day number on which it was chosen; `today` ends with it. */
      day: z.int(),
    }),
  ),
  perWeek: z.int().check(z.minimum(1), z.maximum(NUDGE_CAPS.perWeek)),
});
