import type * as z from 'zod/mini';

import type { momentSchema } from './nudge-schema.ts';
import type { Place } from './place.ts';
import type { Friction, Touchpoint } from './taxonomy.ts';

/**
 * The occasions at which a question may be put. Kept in histories and settings: a key never changes.
 * `announcement` is a text that tells of a go-live or a shutdown.
 */
export const nudgeTypes = [
  'create-dialog',
  'new-issue',
  'process-page',
  'meeting-page',
  'announcement',
] as const;
export type NudgeType = (typeof nudgeTypes)[number];

/** A moment at which a person could be asked, as the page saw it. */
export type Moment = z.infer<typeof momentSchema>;

/** What made the nudge come, for "Warum jetzt?". */
export const nudgeReasons = [
  'customers-notice',
  'go-live',
  'shutdown',
  'touchpoint-of-the-week',
] as const;
export type NudgeReason = (typeof nudgeReasons)[number];

/** One question at one place. Its wording is made from these parts, the role and the language. */
export type Nudge = {
  readonly type: NudgeType;
  readonly place: Place;
  readonly reason: NudgeReason;
  /** Null where the text says nothing of it: a meeting page has the touchpoint of the week. */
  readonly touchpoint: Touchpoint | null;
  readonly friction: Friction | null;
  /** Words of the text that spoke for customers, as they stand there, most telling first. */
  readonly words: readonly string[];
  /** Probability within 0..1 that customers notice; null where no text was judged. */
  readonly impact: number | null;
  /** When the next nudge, of whatever type, may come after this one. Milliseconds since 1970; null = never as things are set. */
  readonly nextPossibleAt: number | null;
};

/** The longest list of words that a nudge or a correction carries. */
export const MAX_NUDGE_WORDS = 8;

/** The longest of these words, in UTF-16 units; what is longer is no word, but it can stand in a text. */
export const MAX_NUDGE_WORD = 200;
