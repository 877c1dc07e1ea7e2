import * as z from 'zod/mini';

/**
 * Who may read a note. `me` never leaves the device. `team` syncs to the named team.
 * (`anonymous` is a word that must be earned; it joins this union with its own rules.)
 */
export const audienceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('me') }),
  z.object({ kind: z.literal('team'), teamId: z.string() }),
]);
