import * as z from 'zod/mini';

import { MAX_NUDGE_WORDS } from './nudge.ts';
import { frictionKeys, touchpointKeys } from './taxonomy.ts';

/** Longest word that is believed, in UTF-16 units: as much as is read of a text. */
const MAX_WORD = 12_000;
/** More than `analyse` ever gives, so that a later one may give more. */
const MOST = 4 * MAX_NUDGE_WORDS;

const word = {
  field: z.enum(['title', 'body']),
  start: z.number(),
  end: z.number(),
  text: z.string().check(z.maxLength(MAX_WORD)),
};
const share = z.number().check(z.minimum(0), z.maximum(1));
const suggestion = <const Keys extends readonly string[]>(keys: Keys) =>
  z
    .array(
      z.object({
        key: z.enum(keys),
        confidence: share,
        words: z.array(z.object(word)).check(z.maxLength(MOST)),
      }),
    )
    .check(z.maxLength(MOST));

/** What a page answers about its text. It was made by our own code, but in a page, where a browser may be broken into. */
export const analysisSchema = z.object({
  impact: share,
  touchpoints: suggestion(touchpointKeys),
  frictions: suggestion(frictionKeys),
  words: z
    .array(z.object({ ...word, speaksFor: z.enum(['customer', 'internal']), weight: z.number() }))
    .check(z.maxLength(MOST)),
});
