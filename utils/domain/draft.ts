import type * as z from 'zod/mini';

import type { draftSchema } from './draft-schema.ts';

export type Draft = z.infer<typeof draftSchema>;
