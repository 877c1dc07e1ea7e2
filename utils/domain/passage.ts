import type * as z from 'zod/mini';

import type { passageSchema } from './passage-schema.ts';

/** Longest quote kept; a longer selection is cut. Characters (UTF-16 units). */
export const MAX_QUOTE = 1_000;

/** Characters kept before and after a quote. */
export const PASSAGE_CONTEXT = 40;

/**
 * The selected passage a note is about, as the W3C Web Annotation model has it: a `TextQuoteSelector`
 * (exact, prefix, suffix) with the start of a `TextPositionSelector` as a hint.
 */
export type Passage = z.infer<typeof passageSchema>;

/** Whether a passage still stands in its page: where it was, elsewhere or changed a little, or not at all. */
export type PassageState = 'found' | 'moved' | 'lost';
