import * as z from 'zod/mini';

import { audienceSchema } from './audience-schema.ts';
import { idSchema } from './id-schema.ts';
import { noteContentSchema } from './note-content-schema.ts';

/**
 * A note of one's own, as kept on the device and in exports.
 * The id is a UUIDv7 minted with the first keystroke: draft and note share it, so saving twice
 * (a retry after a killed background, a second click) is the same note.
 */
export const noteSchema = z.looseObject({
  id: idSchema,
  content: noteContentSchema,
  audience: audienceSchema,
  /** Milliseconds since 1970 by this device's clock; for display, never for order between devices. */
  createdAt: z.number(),
  editedAt: z.number(),
});

/** A note shared with a team as its members see it. No author id: nothing to count a person by. */
export const teamNoteSchema = z.looseObject({
  id: z.uuid(),
  teamId: z.string(),
  content: noteContentSchema,
  /** The name the author chose for this team. */
  authorName: z.string(),
  /** Whether the reader wrote it. */
  mine: z.boolean(),
  /** Raised by the server with every accepted change of the author's fields. */
  rev: z.number(),
  /** Milliseconds since 1970 by the server's clock. */
  sharedAt: z.number(),
  editedAt: z.number(),
});
