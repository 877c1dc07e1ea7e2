import * as z from 'zod/mini';

import { idSchema } from '../domain/id-schema.ts';
import { noteContentSchema } from '../domain/note-content-schema.ts';
import { reviewActionSchema } from '../domain/review-schema.ts';

/**
 * What a client may ask the server to do, each with its version in the name: a changed meaning is a
 * new name, so that an old client's queue stays readable.
 */
const shareNote = z.object({
  name: z.literal('note.share@1'),
  args: z.object({
    id: idSchema,
    teamId: idSchema,
    content: noteContentSchema,
    editedAt: z.number(),
  }),
});

/** Changes the author's fields of a shared note. `baseRev` is the revision the edit started from. */
const editNote = z.object({
  name: z.literal('note.edit@1'),
  args: z.object({
    id: idSchema,
    content: noteContentSchema,
    editedAt: z.number(),
    baseRev: z.number(),
  }),
});

/** Takes a note out of everybody else's view; the author keeps it. */
const recallNote = z.object({ name: z.literal('note.recall@1'), args: z.object({ id: idSchema }) });

/** Deletes a shared note everywhere. */
const deleteNote = z.object({ name: z.literal('note.delete@1'), args: z.object({ id: idSchema }) });

/** A CX-Pate's step on a note. The event's id is made by the client, so a retry is the same event. */
const addReview = z.object({
  name: z.literal('review.add@1'),
  args: z.object({ id: idSchema, noteId: idSchema, action: reviewActionSchema }),
});

export const mutationSchema = z.discriminatedUnion('name', [
  shareNote,
  editNote,
  recallNote,
  deleteNote,
  addReview,
]);
export type Mutation = z.infer<typeof mutationSchema>;
export type MutationName = Mutation['name'];

/** Every mutation this version knows. */
export const mutationNames: readonly MutationName[] = [
  'note.share@1',
  'note.edit@1',
  'note.recall@1',
  'note.delete@1',
  'review.add@1',
];

/** Why the server did not do it. The text stays on the device, with this reason. */
export const rejectionCodes = [
  'not_member',
  'not_author',
  'not_reviewer',
  'unknown_note',
  'recalled',
  'too_long',
  'empty',
  'invalid',
  'unknown_mutation',
] as const;
export type RejectionCode = (typeof rejectionCodes)[number];
