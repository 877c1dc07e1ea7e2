import * as z from 'zod/mini';

import { teamNoteSchema } from '../domain/note-schema.ts';
import { teamContentSchema } from '../domain/team-content-schema.ts';
import { MOST_PUSH_MUTATIONS } from './limits.ts';
import { rejectionCodes } from './mutation.ts';
import { takesSchema } from './takes.ts';

/**
 * POST /v1/push. The body of a mutation is checked one by one on the server (`mutationSchema`), so
 * that one bad mutation is refused alone and never stops the queue behind it.
 */
export const pushRequestSchema = z.object({
  protocol: z.number(),
  /** The server this client knows; null before the first answer. */
  instanceId: z.nullable(z.uuid()),
  clientId: z.uuid(),
  mutations: z
    .array(
      z.object({
        seq: z.number().check(z.int(), z.positive()),
        name: z.string(),
        args: z.unknown(),
      }),
    )
    .check(z.maxLength(MOST_PUSH_MUTATIONS)),
});
export type PushRequest = z.infer<typeof pushRequestSchema>;

export const mutationResultSchema = z.discriminatedUnion('kind', [
  /** Done (or done before). `rev` is the note's revision after it, null where there is none. */
  z.object({ kind: z.literal('ok'), rev: z.nullable(z.number()) }),
  z.object({ kind: z.literal('rejected'), code: z.enum(rejectionCodes) }),
  /** Somebody (the same author elsewhere) was faster; both versions are kept. */
  z.object({ kind: z.literal('conflict'), current: teamNoteSchema }),
  /** The same for the team's own content; only who sent a content mutation is ever answered so. */
  z.object({ kind: z.literal('content-conflict'), current: teamContentSchema }),
]);
export type MutationResult = z.infer<typeof mutationResultSchema>;

/**
 * The versions of a space that a push made, from the one behind `after` to `version`, told only where they hold
 * nothing but the sender's own notes (PUSH-10).
 */
export const madeSchema = z.object({
  after: z.number(),
  version: z.number(),
  epoch: z.number(),
});
export type Made = z.infer<typeof madeSchema>;

export const pushResponseSchema = z.object({
  instanceId: z.uuid(),
  /** The last mutation of this client that the server has answered, now or before. */
  lastSeq: z.number(),
  results: z.array(z.object({ seq: z.number(), result: mutationResultSchema })),
  takes: z.optional(takesSchema),
  /** By space. */
  made: z.optional(z.record(z.string(), madeSchema)),
});
export type PushResponse = z.infer<typeof pushResponseSchema>;
