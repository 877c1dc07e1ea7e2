import type * as z from 'zod/mini';

import type { audienceSchema } from './audience-schema.ts';

export type Audience = z.infer<typeof audienceSchema>;

export const onlyMe: Audience = { kind: 'me' };

/** The team a note is shared with, or null. */
export function teamOf(audience: Audience): string | null {
  return audience.kind === 'team' ? audience.teamId : null;
}
