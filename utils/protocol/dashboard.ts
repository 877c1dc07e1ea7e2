import * as z from 'zod/mini';

import { idSchema } from '../domain/id-schema.ts';
import { directions } from '../domain/note-content.ts';
import { teamNoteSchema } from '../domain/note-schema.ts';
import { reviewActionSchema, reviewEventSchema } from '../domain/review-schema.ts';
import { journeyStepKeys, touchpointKeys } from '../domain/taxonomy.ts';
import { teamContentSchema } from '../domain/team-content-schema.ts';
import { teamSchema } from '../domain/team-schema.ts';
import { roles } from '../domain/team.ts';
import { contentMutationSchema } from './content-mutation.ts';
import { mutationResultSchema } from './push.ts';

/** GET /v1/me */
export const meSchema = z.object({ teams: z.array(teamSchema) });
export type Me = z.infer<typeof meSchema>;

export const teamStates = ['shared', 'seen', 'decided'] as const;

/** Query of GET /v1/teams/:teamId/notes. There is no filter by person, and there will be none. */
export const inboxQuerySchema = z.object({
  state: z.optional(z.enum(teamStates)),
  touchpoint: z.optional(z.enum(touchpointKeys)),
  journeyStep: z.optional(z.enum(journeyStepKeys)),
  direction: z.optional(z.enum(directions)),
  product: z.optional(z.enum(['jira', 'confluence', 'web'])),
  /** Words to find in the note, its place's title or key. */
  text: z.optional(z.string().check(z.maxLength(200))),
  /** `nextCursor` of the page before. */
  cursor: z.optional(z.string()),
  limit: z.optional(z.number()),
});
export type InboxQuery = z.infer<typeof inboxQuerySchema>;

export const inboxItemSchema = z.object({ note: teamNoteSchema, state: z.enum(teamStates) });
export type InboxItem = z.infer<typeof inboxItemSchema>;

/** Newest first. `total` counts all notes of the filter, not of the page. */
export const inboxPageSchema = z.object({
  items: z.array(inboxItemSchema),
  nextCursor: z.nullable(z.string()),
  total: z.number(),
  /** There are more than `total`, and nobody counted them (DASH-1). */
  totalIsMore: z.optional(z.boolean()),
});
export type InboxPage = z.infer<typeof inboxPageSchema>;

/** GET /v1/teams/:teamId/notes/:noteId */
export const noteDetailSchema = z.object({
  note: teamNoteSchema,
  state: z.enum(teamStates),
  events: z.array(reviewEventSchema),
});
export type NoteDetail = z.infer<typeof noteDetailSchema>;

/** POST /v1/teams/:teamId/notes/:noteId/reviews; answers with the note's detail after it. */
export const reviewRequestSchema = z.object({ id: idSchema, action: reviewActionSchema });
export type ReviewRequest = z.infer<typeof reviewRequestSchema>;

/**
 * GET /v1/teams/:teamId/heatmap. Only cells with notes of at least `minGroupSize` different people
 * are in the list; a cell that is missing is empty or too small, and nobody can tell which.
 */
export const heatmapSchema = z.object({
  minGroupSize: z.number(),
  cells: z.array(
    z.object({
      touchpoint: z.enum(touchpointKeys),
      journeyStep: z.enum(journeyStepKeys),
      count: z.number(),
      /** How many of them help and how many hurt. */
      plus: z.number(),
      minus: z.number(),
      /** One sentence of one note, in the author's words. */
      quote: z.object({ noteId: z.uuid(), text: z.string() }),
    }),
  ),
});
export type Heatmap = z.infer<typeof heatmapSchema>;

/** GET /v1/teams/:teamId/content: all that the reader may read, newest change first. */
export const contentListSchema = z.object({ items: z.array(teamContentSchema) });
export type ContentList = z.infer<typeof contentListSchema>;

/** POST /v1/teams/:teamId/content: one deed of a person who is signed in to the dashboard. */
export const contentRequestSchema = contentMutationSchema;
export type ContentRequest = z.infer<typeof contentRequestSchema>;

/** Its answer: what a push would have answered, and the list after it. */
export const contentAnswerSchema = z.object({
  result: mutationResultSchema,
  items: z.array(teamContentSchema),
});
export type ContentAnswer = z.infer<typeof contentAnswerSchema>;

/** POST /v1/teams/:teamId/invites (CX-Pate or admin). */
export const inviteRequestSchema = z.object({
  role: z.enum(roles),
  /** How many people may join by this link. */
  maxUses: z.number().check(z.int(), z.minimum(1), z.maximum(50)),
});
export const inviteResponseSchema = z.object({ link: z.string(), expiresAt: z.number() });
export type InviteResponse = z.infer<typeof inviteResponseSchema>;

/** GET /v1/teams/:teamId/poke (event stream): event `changed` whose data is the space's version. Carries no note. */
export const POKE_EVENT = 'changed';
