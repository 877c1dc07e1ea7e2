/** Limits of one request; the server refuses more, the client never sends more. */

/** Bytes of a body that is not packed, push and pull alike. */
export const MAX_PUSH_BYTES = 256 * 1024;

/** Mutations in one push to a server that has not said what it takes (PUSH-11). */
export const MAX_PUSH_MUTATIONS = 100;

/**
 * Bytes of a packed push on its way. Many proxies let no more than 1 MiB through unless they are told to, and German
 * notes as JSON shrink to a quarter or less.
 */
export const MAX_PACKED_BYTES = 1024 * 1024;

/** Mutations in one push, whatever a server says it takes: as many as one transaction does in a fraction of a second. */
export const MOST_PUSH_MUTATIONS = 2_000;

/** Bytes of a push after unpacking. */
export const MOST_PUSH_BYTES = 4 * 1024 * 1024;

/** Operations in one page of a pull, over all its spaces. */
export const MAX_PULL_OPS = 2_500;
