import * as z from 'zod/mini';

import { idSchema } from './id-schema.ts';
import { questionLevels } from './question-level.ts';
import { frictionKeys, touchpointKeys } from './taxonomy.ts';
import { contentStates, MAX_DECISION_REASON } from './team-content.ts';

/** Names something that comes with the product: a role, a shipped entry, a place for an example. */
const keySchema = z.string().check(z.regex(/^[\w:./-]{1,80}$/));

/** A text in German, English or both; a reader takes what there is. */
const localTextSchema = z.looseObject({
  de: z.exactOptional(z.string()),
  en: z.exactOptional(z.string()),
});

/** Key of the shipped entry whose place this one takes; null for one that is new. */
const startKey = z.nullable(keySchema);

/** From one's own process to what the customer notices. */
const roleEntry = z.looseObject({
  kind: z.literal('role-entry'),
  /** Key of a shipped role, or one of the team's own. */
  role: keySchema,
  /** Name of a role of the team's own, as people read it; a key has no room for umlauts and blanks. */
  roleName: z.exactOptional(z.string().check(z.maxLength(80))),
  /** Work area of the role, in the team's words; absent: for everybody of this role. */
  workArea: z.exactOptional(z.string().check(z.maxLength(80))),
  process: localTextSchema,
  notices: localTextSchema,
  touchpoint: z.enum(touchpointKeys),
  frictions: z.array(z.enum(frictionKeys)).check(z.maxLength(frictionKeys.length)),
  startKey,
});

const question = z.looseObject({
  kind: z.literal('question'),
  level: z.enum(questionLevels),
  text: localTextSchema,
  startKey,
});

const term = z.looseObject({
  kind: z.literal('term'),
  term: localTextSchema,
  meaning: localTextSchema,
  /** From one's own company; null as long as one is wanted. */
  example: z.nullable(localTextSchema),
  startKey,
});

/** A company example for one of the places in help texts that prefer it to the general one. */
const example = z.looseObject({
  kind: z.literal('example'),
  slot: keySchema,
  text: localTextSchema,
});

/** A shipped entry that the team does without: the start set can be replaced wholly. */
const omission = z.looseObject({ kind: z.literal('omission'), startKey: keySchema });

/** What a piece of content says. Loose: fields of a newer version survive an older one. */
export const contentBodySchema = z.discriminatedUnion('kind', [
  roleEntry,
  question,
  term,
  example,
  omission,
]);

/** How a proposal was answered. Declining always carries a reason. */
export const contentDecisionSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('accept') }),
  z.object({
    outcome: z.literal('decline'),
    reason: z.string().check(z.minLength(1), z.maxLength(MAX_DECISION_REASON)),
  }),
]);

/** A piece of content as one member sees it. It carries no author id. */
export const teamContentSchema = z.looseObject({
  id: idSchema,
  teamId: z.uuid(),
  body: contentBodySchema,
  state: z.enum(contentStates),
  /** Content whose place this proposal takes when it is accepted. */
  replaces: z.nullable(idSchema),
  /** Name of who proposed it, if that person wanted it shown; null otherwise. */
  proposedByName: z.nullable(z.string()),
  /** Whether it began as somebody's proposal: "idea from the team". */
  proposed: z.boolean(),
  /** Whether the reader proposed it. */
  mine: z.boolean(),
  decision: z.nullable(
    z.object({
      outcome: z.enum(['accept', 'decline']),
      /** Empty when it was accepted. */
      reason: z.string(),
      byName: z.string(),
      /** Milliseconds since 1970 by the server's clock. */
      at: z.number(),
    }),
  ),
  /** Raised by the server with every change. */
  rev: z.number(),
  editedAt: z.number(),
});
