import type * as z from 'zod/mini';

import type { teamSchema } from './team-schema.ts';

export const roles = ['member', 'pate', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Longest name of a person or a team, in UTF-16 units. */
export const MAX_NAME = 80;

/** Group figures need at least this many different people; a team may raise it, never lower it. */
export const MIN_GROUP_SIZE = 8;

export type Team = z.infer<typeof teamSchema>;

/** Whether a role may review notes: set states, decide, answer. */
export function mayReview(role: Role): boolean {
  return role !== 'member';
}
