import * as z from 'zod/mini';

import { checkChipSchema } from './check-chip-schema.ts';
import { audienceScopes, directions, evidences, noteKinds } from './note-content.ts';
import { passageSchema } from './passage-schema.ts';
import { placeSchema } from './place-schema.ts';
import { frictionKeys, journeyStepKeys, touchpointKeys } from './taxonomy.ts';

/** What the author writes. Loose: fields of a newer version survive the way through an older one. */
export const noteContentSchema = z.looseObject({
  kind: z.enum(noteKinds),
  place: placeSchema,
  /** The words of the page that the note is about; absent when it is about the whole. */
  passage: z.optional(passageSchema),
  /** check: what changes for customers. impact: what this place does to customers. */
  change: z.string(),
  /** Where it may hurt. */
  friction: z.string(),
  chip: z.nullable(checkChipSchema),
  direction: z.nullable(z.enum(directions)),
  touchpoints: z.array(z.enum(touchpointKeys)).check(z.maxLength(touchpointKeys.length)),
  frictions: z.array(z.enum(frictionKeys)).check(z.maxLength(frictionKeys.length)),
  journeyStep: z.nullable(z.enum(journeyStepKeys)),
  evidence: z.nullable(z.enum(evidences)),
  forWhom: z.object({
    scope: z.nullable(z.enum(audienceScopes)),
    /** Which group or case, in the author's words. */
    detail: z.string(),
    /** For whom it would be different: the counter-example that merging never drops. */
    differentFor: z.string(),
  }),
  lenses: z.object({
    sees: z.string(),
    hears: z.string(),
    thinks: z.string(),
    feels: z.string(),
  }),
});
