import * as z from 'zod/mini';

/** What a decision can be. */
export const decisionOutcomes = ['change', 'accept', 'decline'] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** Longest reason or answer, in UTF-16 units. */
export const MAX_REVIEW_TEXT = 4_000;

const text = z.string().check(z.maxLength(MAX_REVIEW_TEXT));
const filledText = text.check(z.minLength(1));

/** What a CX-Pate does with a shared note. A decision always carries its reason. */
export const reviewActionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('seen') }),
  z.object({ kind: z.literal('decided'), outcome: z.enum(decisionOutcomes), reason: filledText }),
  z.object({ kind: z.literal('answered'), text: filledText }),
]);
export type ReviewAction = z.infer<typeof reviewActionSchema>;

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
export type ReviewEvent = z.infer<typeof reviewEventSchema>;
