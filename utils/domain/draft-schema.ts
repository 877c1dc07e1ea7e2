import * as z from 'zod/mini';

import { audienceSchema } from './audience-schema.ts';
import { idSchema } from './id-schema.ts';
import { noteContentSchema } from './note-content-schema.ts';

/**
 * Something typed but not saved. Kept per place; two windows that write apart get two drafts
 * rather than one overwriting the other.
 */
export const draftSchema = z.looseObject({
  /** Becomes the note's id. */
  id: idSchema,
  placeKey: z.string(),
  content: noteContentSchema,
  audience: audienceSchema,
  /** The note this draft edits, or null for a new one. */
  editsNote: z.nullable(idSchema),
  /**
   * When the note was last changed that its writer saw on opening it (`editedAt`, milliseconds since 1970). Absent in
   * drafts of new notes and in those of earlier versions.
   */
  seen: z.optional(z.number()),
  /** Counts the saves of this draft; a writer that missed one forks instead of overwriting. */
  rev: z.number(),
  /** Milliseconds since 1970. */
  updatedAt: z.number(),
});
