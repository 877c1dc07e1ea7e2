import * as z from 'zod/mini';

import { idSchema } from '../domain/id-schema.ts';
import { noteContentSchema } from '../domain/note-content-schema.ts';
import { reviewActionSchema } from '../domain/review-schema.ts';
import {
  contentMutationNames,
  contentMutations,
  type ContentMutation,
} from './content-mutation.ts';

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
  ...contentMutations,
]);
export type Mutation = z.infer<typeof mutationSchema>;
export type MutationName = Mutation['name'];
/** What concerns notes and their reviews. */
export type NoteMutation = Exclude<Mutation, ContentMutation>;

/** Every mutation this version knows. */
export const mutationNames: readonly MutationName[] = [
  'note.share@1',
  'note.edit@1',
  'note.recall@1',
  'note.delete@1',
  'review.add@1',
  ...contentMutationNames,
];

/** Whether a mutation concerns the team's own content rather than a note. */
export function isContentMutation(mutation: Mutation): mutation is ContentMutation {
  return contentMutationNames.some((name) => name === mutation.name);
}

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
  'unknown_content',
  'undecided',
  'decided',
  'too_few_people',
  'level_reached',
] as const;
export type RejectionCode = (typeof rejectionCodes)[number];
