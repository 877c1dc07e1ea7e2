import * as z from 'zod/mini';

import { chipChoices, chipReasons } from './check-chip.ts';

const allReasons = Object.values(chipReasons).flat();

/** A chip with its reason; the reason is optional, because the choice alone already says something. */
export const checkChipSchema = z.object({
  choice: z.enum(chipChoices),
  reason: z.nullable(z.enum(allReasons)),
});
