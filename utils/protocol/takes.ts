import * as z from 'zod/mini';

import { MAX_PUSH_BYTES, MAX_PUSH_MUTATIONS } from './limits.ts';

const amount = z.number().check(z.int(), z.positive());

/** What one push to a server may hold (PUSH-11). */
export const takesSchema = z.object({
  mutations: amount,
  /** Of the body as JSON, unpacked. */
  bytes: amount,
  /** Whether the body may come packed (GEN-10). A body that does not is held to `MAX_PUSH_BYTES`. */
  gzip: z.boolean(),
});
export type Takes = z.infer<typeof takesSchema>;

/** What every server takes, also one that says nothing. */
export const usualTakes: Takes = {
  mutations: MAX_PUSH_MUTATIONS,
  bytes: MAX_PUSH_BYTES,
  gzip: false,
};
