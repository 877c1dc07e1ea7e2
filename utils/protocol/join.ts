import * as z from 'zod/mini';

import { teamSchema } from '../domain/team-schema.ts';
import { MAX_NAME, roles } from '../domain/team.ts';

/** The secret part of an invite link (`https://server/join#CODE`); it never stands in a path or a log. */
const inviteCode = z.string().check(z.minLength(16), z.maxLength(64));

/** POST /v1/invite/preview: what am I about to join? Needs no sign-in. */
export const invitePreviewRequestSchema = z.object({ code: inviteCode });
export const invitePreviewSchema = z.object({
  teamName: z.string(),
  memberCount: z.number(),
  role: z.enum(roles),
});
export type InvitePreview = z.infer<typeof invitePreviewSchema>;

const entrySchema = z.object({
  code: inviteCode,
  /** The name under which the team sees this person's shared notes. */
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_NAME)),
});

/** POST /v1/join. With a bearer token the same person joins one more team. */
export const joinRequestSchema = z.extend(entrySchema, {
  /**
   * Token that a new person's device wishes for: 32 random bytes. Trying again with the same one after a
   * lost answer is the same joining (ID-8).
   */
  token: z.optional(z.string().check(z.regex(/^[\w-]{43}$/))),
});
export type JoinRequest = z.infer<typeof joinRequestSchema>;

export const joinResponseSchema = z.object({
  instanceId: z.uuid(),
  /** Bearer token of this device; shown once. */
  token: z.string(),
  team: teamSchema,
});
export type JoinResponse = z.infer<typeof joinResponseSchema>;

/** POST /v1/handoff (bearer): opens the dashboard signed in. The code works once, for one minute. */
export const handoffResponseSchema = z.object({ code: z.string() });

/** POST /v1/session: the dashboard's sign-in, by hand-off or by invite; answers with a cookie. */
export const sessionRequestSchema = z.union([
  z.object({ handoff: z.string() }),
  z.object({ invite: entrySchema }),
]);
export type SessionRequest = z.infer<typeof sessionRequestSchema>;
