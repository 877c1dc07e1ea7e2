import * as z from 'zod/mini';

export const workProfileSchema = z.object({
  /** Key of a shipped role, or of one that the team added; null until one was chosen. */
  role: z.nullable(z.string().check(z.regex(/^[\w:./-]{1,80}$/))),
  /** What the person works on, in their own words; may be empty. */
  workArea: z.string().check(z.maxLength(80)),
  /** Whether the opening question of the first run was answered, was put away, or still stands. */
  opening: z.enum(['open', 'answered', 'skipped']),
});
