import type * as z from 'zod/mini';

import type { noteContentSchema } from './note-content-schema.ts';

/** Longest note: all of a note's own texts together, in characters as a person counts them (code points). */
export const MAX_NOTE_TEXT = 10_000;

export const noteKinds = ['check', 'impact'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** `+` helps customers, `-` hurts them, `o` neither. */
export const directions = ['+', '-', 'o'] as const;
export type Direction = (typeof directions)[number];

/** Seen with own eyes (or told by a customer), or assumed: a pain point shows the two apart. */
export const evidences = ['observed', 'assumed'] as const;
export type Evidence = (typeof evidences)[number];

export const audienceScopes = ['everyone', 'group', 'single-case'] as const;

/** The four lenses of empathy: what the customer sees, hears, thinks and feels. */
export const lensKeys = ['sees', 'hears', 'thinks', 'feels'] as const;
export type Lens = (typeof lensKeys)[number];

export type NoteContent = z.infer<typeof noteContentSchema>;

/** An empty check or impact note for a place. */
export function emptyContent(kind: NoteKind, place: NoteContent['place']): NoteContent {
  return {
    kind,
    place,
    change: '',
    friction: '',
    chip: null,
    direction: null,
    touchpoints: [],
    frictions: [],
    journeyStep: null,
    evidence: null,
    forWhom: { scope: null, detail: '', differentFor: '' },
    lenses: { sees: '', hears: '', thinks: '', feels: '' },
  };
}

/** All texts a person typed into the note, in the order of the form. */
export function textsOf(content: NoteContent): string[] {
  const { change, friction, forWhom, lenses } = content;
  return [
    change,
    friction,
    forWhom.detail,
    forWhom.differentFor,
    ...lensKeys.map((k) => lenses[k]),
  ];
}

/** Length of all typed texts together, in code points. */
export function noteLength(content: NoteContent): number {
  let length = 0;
  for (const text of textsOf(content)) for (const _ of text) length += 1;
  return length;
}

export type ContentProblem = { kind: 'empty' } | { kind: 'too-long'; length: number; max: number };

/** Whether the content may be saved as a note; null when it may. A draft may hold anything. */
export function contentProblem(content: NoteContent): ContentProblem | null {
  const length = noteLength(content);
  if (length > MAX_NOTE_TEXT) return { kind: 'too-long', length, max: MAX_NOTE_TEXT };
  const saysSomething = content.chip !== null || textsOf(content).some((t) => t.trim() !== '');
  return saysSomething ? null : { kind: 'empty' };
}

/** Whether anything was entered at all; decides if a draft is worth keeping. */
export function isBlank(content: NoteContent): boolean {
  const { chip, direction, touchpoints, frictions, journeyStep, evidence, forWhom } = content;
  return (
    textsOf(content).every((t) => t === '') &&
    chip === null &&
    direction === null &&
    touchpoints.length === 0 &&
    frictions.length === 0 &&
    journeyStep === null &&
    evidence === null &&
    forWhom.scope === null
  );
}
