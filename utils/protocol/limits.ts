/** Limits of one request; the server refuses more, the client never sends more. */

/** Bytes of a push body. */
export const MAX_PUSH_BYTES = 256 * 1024;

/** Mutations in one push. */
export const MAX_PUSH_MUTATIONS = 100;

/** Operations in one page of a pull, over all its spaces. */
export const MAX_PULL_OPS = 1_000;
