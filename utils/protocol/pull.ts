import * as z from 'zod/mini';

import { teamNoteSchema } from '../domain/note-schema.ts';
import { reviewEventSchema } from '../domain/review-schema.ts';
import { teamContentSchema } from '../domain/team-content-schema.ts';
import { teamSchema } from '../domain/team-schema.ts';
import { takesSchema } from './takes.ts';

/** How far a client has read one space. Another epoch means that the numbers began anew. */
export const cursorSchema = z.object({ version: z.number(), epoch: z.number() });
export type Cursor = z.infer<typeof cursorSchema>;

/** Whether two sets of cursors name the same spaces and stand at the same places. */
export function isSameCursors(one: Record<string, Cursor>, other: Record<string, Cursor>): boolean {
  const ids = Object.keys(one);
  return (
    ids.length === Object.keys(other).length &&
    ids.every(
      (id) => one[id]?.version === other[id]?.version && one[id]?.epoch === other[id]?.epoch,
    )
  );
}

/** Things that came after the first version: who does not name them in `knows` is not told of them. */
export const laterEntities = ['content'] as const;

/** POST /v1/pull. */
export const pullRequestSchema = z.object({
  protocol: z.number(),
  instanceId: z.nullable(z.uuid()),
  clientId: z.uuid(),
  /** Cursor per known space; a space the client does not name is sent from its beginning. */
  spaces: z.record(z.string(), cursorSchema),
  limit: z.optional(z.number()),
  /** Which of `laterEntities` the reader understands (PULL-10). */
  knows: z.optional(z.array(z.string())),
});
export type PullRequest = z.infer<typeof pullRequestSchema>;

/** `left-view`: no longer visible for this reader, which is not the same as deleted. */
export const removeReasons = ['deleted', 'recalled', 'left-view'] as const;

export const opSchema = z.union([
  z.object({ op: z.literal('put'), entity: z.literal('note'), id: z.uuid(), doc: teamNoteSchema }),
  z.object({
    op: z.literal('put'),
    entity: z.literal('review'),
    id: z.uuid(),
    doc: reviewEventSchema,
  }),
  z.object({
    op: z.literal('put'),
    entity: z.literal('content'),
    id: z.uuid(),
    doc: teamContentSchema,
  }),
  z.object({
    op: z.literal('remove'),
    entity: z.enum(['note', 'review', 'content']),
    id: z.uuid(),
    why: z.enum(removeReasons),
  }),
]);
export type Op = z.infer<typeof opSchema>;

export const spacePageSchema = z.object({
  epoch: z.number(),
  /** Cursor after these operations. */
  version: z.number(),
  /** Forget what the server had told about this space before; the operations begin anew. */
  reset: z.boolean(),
  /**
   * With `reset`: the server has lost nothing, only removals were forgotten that the reader has not heard of
   * (PULL-14). Whoever does not know this loses nothing by taking it for any other reset.
   */
  pruned: z.optional(z.boolean()),
  ops: z.array(opSchema),
  /** Whether more pages wait behind this one. */
  more: z.boolean(),
});
export type SpacePage = z.infer<typeof spacePageSchema>;

export const pullResponseSchema = z.object({
  instanceId: z.uuid(),
  lastSeq: z.number(),
  /** Every team of this person: the membership list, in the same snapshot as the pages. */
  teams: z.array(teamSchema),
  /** Page per space. Space of a team: `t:<teamId>`. */
  spaces: z.record(z.string(), spacePageSchema),
  /** Spaces the client named that this person may not read (any more). */
  gone: z.array(z.string()),
  takes: z.optional(takesSchema),
});
export type PullResponse = z.infer<typeof pullResponseSchema>;

/** Id of the space that a team's members read. */
export function teamSpace(teamId: string): string {
  return `t:${teamId}`;
}
