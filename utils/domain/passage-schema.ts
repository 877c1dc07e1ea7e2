import * as z from 'zod/mini';

import { MAX_QUOTE, PASSAGE_CONTEXT } from './passage.ts';

/** A passage of a page that a note is about; never more than a quote and its surroundings. */
export const passageSchema = z.object({
  /** The words that were selected, as the page's text has them. Never empty. */
  exact: z.string().check(z.minLength(1), z.maxLength(MAX_QUOTE)),
  /** What stood right before and after, to tell one "Mahnung" from the next. */
  prefix: z.string().check(z.maxLength(PASSAGE_CONTEXT)),
  suffix: z.string().check(z.maxLength(PASSAGE_CONTEXT)),
  /** Where it stood in the text, as a hint: offset of its first character (UTF-16 units). */
  start: z.number().check(z.int(), z.nonnegative()),
});
