import { MOST_PUSH_BYTES, MOST_PUSH_MUTATIONS } from '../../utils/protocol/limits.ts';
import type { Takes } from '../../utils/protocol/takes.ts';

/** What one push to this server may hold; every answer to push and pull says so (PUSH-11). */
export const takes: Takes = {
  mutations: MOST_PUSH_MUTATIONS,
  bytes: MOST_PUSH_BYTES,
  gzip: true,
};
