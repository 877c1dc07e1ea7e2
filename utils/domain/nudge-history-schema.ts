import * as z from 'zod/mini';

import { dismissalReasons, KEPT, nudgeOutcomes, USER_WINDOW } from './nudge-history.ts';
import type { Silence } from './nudge-silence.ts';
import { MAX_NUDGE_WORD, MAX_NUDGE_WORDS, nudgeReasons, nudgeTypes } from './nudge.ts';
import { MAX_TITLE } from './place.ts';
import { frictionKeys, touchpointKeys } from './taxonomy.ts';

const words = z
  .array(z.string().check(z.maxLength(MAX_NUDGE_WORD)))
  .check(z.maxLength(MAX_NUDGE_WORDS));
const bounded = (max: number) => z.string().check(z.maxLength(max));

/** What is remembered of the device's clock, so that a wrong one is noticed. */
export const clockMemorySchema = z.object({
  /** The device's time at the last look, milliseconds since 1970. */
  wall: z.number(),
  /** Felt time: runs on with the clock and neither goes back nor leaps. Milliseconds. */
  felt: z.number(),
  /** `felt - wall` of every clock that was met, newest first. */
  offsets: z.array(z.number()).check(z.minLength(1), z.maxLength(KEPT.offsets)),
});

/** How tired somebody is of being asked. */
export const tirednessSchema = z.object({
  /** A dismissal adds 1, a nudge without an answer 0.5, a use takes 1 away. Every 2 halve the rate. */
  score: z.number().check(z.minimum(0)),
  /** Nudges since the last use, counted up to `USER_WINDOW`. */
  sinceUse: z.int().check(z.minimum(0), z.maximum(USER_WINDOW)),
  /** Dismissals since the last use or the last "behalten"; the third asks "abschalten?". */
  refusals: z.int().check(z.minimum(0)),
});

export const shownNudgeSchema = z.object({
  id: bounded(100),
  type: z.enum(nudgeTypes),
  reason: z.enum(nudgeReasons),
  /** For the person to recognise it in the settings. */
  title: bounded(MAX_TITLE),
  /** Site and project or space, as `projectOf` makes it. */
  project: bounded(500),
  words,
  touchpoint: z.nullable(z.enum(touchpointKeys)),
  friction: z.nullable(z.enum(frictionKeys)),
  /** By the device's clock, milliseconds since 1970; for display. */
  at: z.number(),
  /** By felt time; the caps count by this. */
  felt: z.number(),
  /** Local day number where and when it was shown: days since 1970-01-01. */
  day: z.int(),
  outcome: z.enum(nudgeOutcomes),
  why: z.nullable(z.enum(dismissalReasons)),
  /** "Behalten" was answered here: refusals are counted anew. */
  kept: z.boolean(),
  /** The person switched this type on again afterwards: it no longer tires. */
  forgiven: z.boolean(),
});

/** "Falsch erkannt": in this project these words do not speak for customers. */
export const correctionSchema = z.object({
  /** The nudge's id. */
  id: bounded(100),
  project: bounded(500),
  words,
  title: bounded(MAX_TITLE),
  at: z.number(),
});

const hasKind = (value: unknown) =>
  typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string';

/** A silence as the settings page shows it; the same one again only counts up. */
export const keptSilenceSchema = z.object({
  type: z.enum(nudgeTypes),
  title: bounded(MAX_TITLE),
  silence: z.custom<Silence>(hasKind),
  /** By the device's clock, milliseconds since 1970: the last time. */
  at: z.number(),
  times: z.int().check(z.minimum(1)),
});

export const nudgeHistorySchema = z.object({
  clock: z.nullable(clockMemorySchema),
  /** Oldest first. */
  shown: z.array(shownNudgeSchema).check(z.maxLength(KEPT.shown)),
  /** What the nudges that are no longer listed left behind. */
  past: z.object({
    all: tirednessSchema,
    types: z.partialRecord(z.enum(nudgeTypes), tirednessSchema),
  }),
  /** Felt time of each type's last nudge. */
  lastShown: z.partialRecord(z.enum(nudgeTypes), z.number()),
  /** Fingerprints of places that had their nudge, oldest first. At three a week the list is full after 12 years or more. */
  places: z.array(bounded(20)).check(z.maxLength(KEPT.places)),
  corrections: z.array(correctionSchema).check(z.maxLength(KEPT.corrections)),
  /** Oldest first. */
  silences: z.array(keptSilenceSchema).check(z.maxLength(KEPT.silences)),
});
