import type * as z from 'zod/mini';

import type { askedNudgeSchema } from './asked-nudge-schema.ts';

/** Characters (UTF-16 units); a question is one or two sentences. */
export const MAX_ASKED_TEXT = 600;
export const MAX_ASKED_KEY = 200;

/** What a nudge asked, and about what. */
export type AskedNudge = z.infer<typeof askedNudgeSchema>;
