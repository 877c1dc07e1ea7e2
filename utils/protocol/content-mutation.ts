import * as z from 'zod/mini';

import { idSchema } from '../domain/id-schema.ts';
import { questionLevels } from '../domain/question-level.ts';
import { contentBodySchema, contentDecisionSchema } from '../domain/team-content-schema.ts';

/**
 * A CX-Pate writes content, new (`baseRev` 0) or changed. `baseRev` is the revision the change started from.
 */
const putContent = z.object({
  name: z.literal('content.put@1'),
  args: z.object({
    id: idSchema,
    teamId: idSchema,
    body: contentBodySchema,
    baseRev: z.number(),
  }),
});

/** Any member proposes content; `replaces` is what it would take the place of. */
const proposeContent = z.object({
  name: z.literal('content.propose@1'),
  args: z.object({
    id: idSchema,
    teamId: idSchema,
    body: contentBodySchema,
    replaces: z.nullable(idSchema),
    /** Whether the others may see who proposed it. */
    named: z.boolean(),
  }),
});

/** A CX-Pate answers a proposal as it stood at `baseRev`. */
const decideContent = z.object({
  name: z.literal('content.decide@1'),
  args: z.object({ id: idSchema, decision: contentDecisionSchema, baseRev: z.number() }),
});

/** A CX-Pate takes content out of use; whoever proposed something withdraws it. */
const retireContent = z.object({
  name: z.literal('content.retire@1'),
  args: z.object({ id: idSchema }),
});

/** One person's say on whether the team's questions should move `to` another level. */
const voteLevel = z.object({
  name: z.literal('level.vote@1'),
  args: z.object({ teamId: idSchema, to: z.enum(questionLevels), yes: z.boolean() }),
});

/** What concerns the team's own content. Listed in `mutation.ts`. */
export const contentMutations = [
  putContent,
  proposeContent,
  decideContent,
  retireContent,
  voteLevel,
] as const;

export const contentMutationSchema = z.discriminatedUnion('name', contentMutations);
export type ContentMutation = z.infer<typeof contentMutationSchema>;

export const contentMutationNames: readonly ContentMutation['name'][] = [
  'content.put@1',
  'content.propose@1',
  'content.decide@1',
  'content.retire@1',
  'level.vote@1',
];
