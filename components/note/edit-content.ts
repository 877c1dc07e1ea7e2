import type { ChipChoice, ChipReason } from '../../utils/domain/check-chip.ts';
import { isBlank, type NoteContent, type NoteKind } from '../../utils/domain/note-content.ts';
import type { Passage } from '../../utils/domain/passage.ts';
import {
  touchpointKeys,
  usualStep,
  type JourneyStep,
  type Touchpoint,
} from '../../utils/domain/taxonomy.ts';

/** Switches between check and impact. Words stay; a chip answers the check's questions only. */
export function withKind(content: NoteContent, kind: NoteKind): NoteContent {
  return { ...content, kind, chip: kind === 'check' ? content.chip : null };
}

/**
 * Makes a passage what the note is about. In the wiki a note that holds nothing yet is then about its impact;
 * one that was begun stays what it is.
 */
export function withPassage(content: NoteContent, passage: Passage): NoteContent {
  const isWiki = content.place.product === 'confluence';
  const asked = isWiki && isBlank(content) ? withKind(content, 'impact') : content;
  return { ...asked, passage };
}

/** The note is about the whole place again. */
export function withoutPassage(content: NoteContent): NoteContent {
  const { ...rest } = content;
  delete rest.passage;
  return rest;
}

/** Chooses a short answer or takes it back. A reason belongs to its choice and goes with it. */
export function withChip(content: NoteContent, choice: ChipChoice | null): NoteContent {
  if (choice === content.chip?.choice) return content;
  return { ...content, chip: choice === null ? null : { choice, reason: null } };
}

export function withChipReason(content: NoteContent, reason: ChipReason | null): NoteContent {
  return content.chip ? { ...content, chip: { ...content.chip, reason } } : content;
}

/** The scope decides what detail is asked for; a detail without a group or case would be homeless. */
export function withScope(
  content: NoteContent,
  scope: NoteContent['forWhom']['scope'],
): NoteContent {
  const asksDetail = scope === 'group' || scope === 'single-case';
  const { forWhom } = content;
  return {
    ...content,
    forWhom: { ...forWhom, scope, detail: asksDetail ? forWhom.detail : '' },
  };
}

/** The phase in which the chosen touchpoints are usually met, unless a phase is already chosen. */
export function suggestedStep(content: NoteContent): JourneyStep | null {
  const first = content.touchpoints[0];
  return content.journeyStep === null && first !== undefined ? usualStep[first] : null;
}

/**
 * Touchpoints in the order in which they are offered: what the text suggests first, then what is
 * chosen, and the rest only when asked for (or when there is nothing to suggest).
 */
export function offeredTouchpoints(
  chosen: readonly Touchpoint[],
  suggested: readonly Touchpoint[],
  all: boolean,
): Touchpoint[] {
  const first = [...new Set([...suggested, ...chosen])];
  if (!all && first.length > 0) return first;
  return [...first, ...touchpointKeys.filter((t) => !first.includes(t))];
}

/** Whether anything folded away under "more" is filled in. */
export function hasDetails(content: NoteContent): boolean {
  const { direction, touchpoints, frictions, journeyStep, evidence, forWhom, lenses } = content;
  const marks = [direction, journeyStep, evidence, forWhom.scope].some((mark) => mark !== null);
  const texts = [forWhom.detail, forWhom.differentFor, ...Object.values(lenses)];
  return (
    marks || touchpoints.length > 0 || frictions.length > 0 || texts.some((t) => t.trim() !== '')
  );
}
