import * as z from 'zod/mini';

export const roles = ['member', 'pate', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Longest name of a person or a team, in UTF-16 units. */
export const MAX_NAME = 80;

/** Group figures need at least this many different people; a team may raise it, never lower it. */
export const MIN_GROUP_SIZE = 8;

/** A team as one of its members sees it. There is no list of people, only how many read along. */
export const teamSchema = z.looseObject({
  id: z.uuid(),
  name: z.string(),
  /** How many people can read what is shared with this team, oneself included. */
  memberCount: z.number(),
  /** The reader's own role and chosen name in this team. */
  role: z.enum(roles),
  myName: z.string(),
  minGroupSize: z.number(),
});
export type Team = z.infer<typeof teamSchema>;

/** Whether a role may review notes: set states, decide, answer. */
export function mayReview(role: Role): boolean {
  return role !== 'member';
}
