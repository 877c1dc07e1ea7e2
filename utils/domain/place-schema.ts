import * as z from 'zod/mini';

import { MAX_TITLE, placeKinds } from './place.ts';

const boundedText = (max: number) => z.string().check(z.maxLength(max));

/** The moment of work a note belongs to: one issue, one page, one board, or a thing about to be created. */
export const placeSchema = z.object({
  product: z.enum(['jira', 'confluence', 'web']),
  /** Origin plus context path, without a slash at the end: `https://acme.atlassian.net/wiki`. */
  site: boundedText(300),
  kind: z.enum(placeKinds),
  /** Issue key (`CXM-12`) or page id; null where nothing has one. */
  key: z.nullable(boundedText(100)),
  /** Project or space key. */
  container: z.nullable(boundedText(100)),
  /** The summary or the page's title at the time of writing; empty when unknown. */
  title: boundedText(MAX_TITLE),
  /** Address to come back to; null for a thing that does not exist yet. http(s) only. */
  url: z.nullable(boundedText(2000).check(z.regex(/^https?:\/\//i))),
});
