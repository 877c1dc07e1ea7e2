import type * as z from 'zod/mini';

import type { Audience } from './audience.ts';
import type { NoteContent } from './note-content.ts';
import type { noteSchema, teamNoteSchema } from './note-schema.ts';

export type Note = z.infer<typeof noteSchema>;
export type TeamNote = z.infer<typeof teamNoteSchema>;

/** Makes a note out of a finished draft. */
export function createNote(input: {
  id: string;
  content: NoteContent;
  audience: Audience;
  now: number;
}): Note {
  const { id, content, audience, now } = input;
  return { id, content, audience, createdAt: now, editedAt: now };
}
