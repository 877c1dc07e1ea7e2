import * as z from 'zod/mini';

import { nudgeTypes } from './nudge.ts';
import { placeSchema } from './place-schema.ts';

/** What a page reports when a moment has come. */
export const momentSchema = z.object({
  type: z.enum(nudgeTypes),
  /** Its title is the text's title; a thing about to be created carries what was typed so far. */
  place: placeSchema,
  /** What an `announcement` tells of; null for the other types. */
  announces: z.nullable(z.enum(['go-live', 'shutdown'])),
  /** Whether the person wrote this issue; null when the page does not say. Asked of `new-issue` alone. */
  isAuthor: z.nullable(z.boolean()),
  /** A key was pressed in a field within the last seconds. */
  typing: z.boolean(),
  fullscreen: z.boolean(),
  /** The page is shown to others: a presentation mode, a shared tab. */
  presenting: z.boolean(),
  /** The tab is in front. */
  visible: z.boolean(),
  panelOpen: z.boolean(),
  /** The person has already noted something at this place. */
  noted: z.boolean(),
});
