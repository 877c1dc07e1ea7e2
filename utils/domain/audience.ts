import * as z from 'zod/mini';

/**
 * Who may read a note. `me` never leaves the device. `team` syncs to the named team.
 * (`anonymous` is a word that must be earned; it joins this union with its own rules.)
 */
export const audienceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('me') }),
  z.object({ kind: z.literal('team'), teamId: z.string() }),
]);
export type Audience = z.infer<typeof audienceSchema>;

export const onlyMe: Audience = { kind: 'me' };

/** The team a note is shared with, or null. */
export function teamOf(audience: Audience): string | null {
  return audience.kind === 'team' ? audience.teamId : null;
}
