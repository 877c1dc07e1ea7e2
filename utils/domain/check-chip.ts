import type * as z from 'zod/mini';

import type { checkChipSchema } from './check-chip-schema.ts';

/** The three one-tap answers that stand in for the two questions of the CX-check. */
export const chipChoices = ['internal-only', 'already-checked', 'unsure'] as const;
export type ChipChoice = (typeof chipChoices)[number];

/** One-tap reasons for each choice. `unsure` asks the CX-Pate, so its reasons say what is missing. */
export const chipReasons = {
  'internal-only': ['technical', 'staff-tool', 'reporting', 'people'],
  'already-checked': ['same-topic', 'with-pate', 'with-customers'],
  unsure: ['too-early', 'no-insight', 'need-help'],
} as const satisfies Record<ChipChoice, readonly string[]>;
export type ChipReason = (typeof chipReasons)[ChipChoice][number];

export type CheckChip = z.infer<typeof checkChipSchema>;
