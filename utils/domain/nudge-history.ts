import type * as z from 'zod/mini';

import type {
  clockMemorySchema,
  correctionSchema,
  keptSilenceSchema,
  nudgeHistorySchema,
  shownNudgeSchema,
  tirednessSchema,
} from './nudge-history-schema.ts';
import type { NudgeType } from './nudge.ts';

/** The whys of "passt nicht". */
export const dismissalReasons = ['internal', 'checked', 'misread'] as const;
export type DismissalReason = (typeof dismissalReasons)[number];

/**
 * What became of a shown nudge. `open` has not been answered (yet) and counts like `ignored`: the card
 * may have gone with its tab.
 */
export const nudgeOutcomes = ['open', 'used', 'later', 'dismissed', 'ignored'] as const;

/** What a person does with a card. */
export type NudgeAnswer =
  | { readonly kind: 'used' | 'later' | 'ignored' }
  /** `why` is a second tap and may never come. */
  | { readonly kind: 'dismissed'; readonly why: DismissalReason | null }
  /** "Abschalten?" – "Nein, behalten". */
  | { readonly kind: 'keep' };

/** How much of each list is kept. Caps need the last ten days: five nudges at most. */
export const KEPT = { shown: 30, silences: 30, places: 4_000, corrections: 200, offsets: 24 };

export type ClockMemory = z.infer<typeof clockMemorySchema>;
export type Tiredness = z.infer<typeof tirednessSchema>;
export type ShownNudge = z.infer<typeof shownNudgeSchema>;
export type KeptSilence = z.infer<typeof keptSilenceSchema>;
export type Correction = z.infer<typeof correctionSchema>;

/** All that is remembered about nudges on this device. Bounded: see `KEPT`. Nothing of it is ever sent. */
export type NudgeHistory = z.infer<typeof nudgeHistorySchema>;

/** After how many nudges without a use somebody no longer counts as a person who uses them. */
export const USER_WINDOW = 6;

/** Nobody is tired at the start, and everybody may turn out to be one who uses nudges. */
export const fresh: Tiredness = { score: 0, sinceUse: 0, refusals: 0 };

/** A history without a past; also what "alles vergessen" leaves. */
export const emptyNudgeHistory: NudgeHistory = {
  clock: null,
  shown: [],
  past: { all: fresh, types: {} },
  lastShown: {},
  places: [],
  corrections: [],
  silences: [],
};

/** A type's own past, before the nudges that are still listed. */
export function pastOf(history: NudgeHistory, type: NudgeType): Tiredness {
  return history.past.types[type] ?? fresh;
}
