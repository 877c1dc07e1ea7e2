import type * as z from 'zod/mini';

import type { reviewActionSchema, reviewEventSchema } from './review-schema.ts';

/** What a decision can be. */
export const decisionOutcomes = ['change', 'accept', 'decline'] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** Longest reason or answer, in UTF-16 units. */
export const MAX_REVIEW_TEXT = 4_000;

export type ReviewAction = z.infer<typeof reviewActionSchema>;
export type ReviewEvent = z.infer<typeof reviewEventSchema>;
