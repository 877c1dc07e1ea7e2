import * as z from 'zod/mini';

import { decisionOutcomes, MAX_REVIEW_TEXT } from './review.ts';

const text = z.string().check(z.maxLength(MAX_REVIEW_TEXT));
const filledText = text.check(z.minLength(1));

/** What a CX-Pate does with a shared note. A decision always carries its reason. */
export const reviewActionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('seen') }),
  z.object({ kind: z.literal('decided'), outcome: z.enum(decisionOutcomes), reason: filledText }),
  z.object({ kind: z.literal('answered'), text: filledText }),
]);

/**
 * One step on a shared note's way. Append-only and apart from the author's fields, so reviewer and
 * author never overwrite each other.
 */
export const reviewEventSchema = z.looseObject({
  id: z.uuid(),
  noteId: z.uuid(),
  teamId: z.string(),
  action: reviewActionSchema,
  /** The name the CX-Pate chose for this team. */
  byName: z.string(),
  /** Milliseconds since 1970 by the server's clock. */
  at: z.number(),
});
