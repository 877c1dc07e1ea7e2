import * as z from 'zod/mini';

import { MAX_ASKED_KEY, MAX_ASKED_TEXT } from './asked-nudge.ts';
import { KEPT } from './nudge-history.ts';

export const askedNudgeSchema = z.object({
  /** The nudge's id. */
  id: z.string().check(z.maxLength(100)),
  /** Where it asked; follows a ticket that was only being created. */
  placeKey: z.string().check(z.maxLength(600)),
  /** Null as long as its card has not been drawn. */
  question: z.nullable(
    z.object({
      key: z.string().check(z.maxLength(MAX_ASKED_KEY)),
      text: z.string().check(z.maxLength(MAX_ASKED_TEXT)),
    }),
  ),
});

/** Oldest first. */
export const askedNudgesSchema = z.object({
  list: z.array(askedNudgeSchema).check(z.maxLength(KEPT.shown)),
});
