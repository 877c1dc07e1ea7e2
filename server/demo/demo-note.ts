import type { CheckChip } from '../../utils/domain/check-chip.ts';
import type { Direction, Evidence, Lens, NoteKind } from '../../utils/domain/note-content.ts';
import type { ReviewAction } from '../../utils/domain/review.ts';
import type { Friction, JourneyStep, Touchpoint } from '../../utils/domain/taxonomy.ts';
import type { DemoSpot } from './demo-places.ts';
import type { DemoPerson } from './demo-team.ts';

/** A note of the demo team, told as briefly as its author would. */
export type DemoNote = {
  by: DemoPerson;
  /** Days before the seeding. */
  daysAgo: number;
  at: DemoSpot;
  kind: NoteKind;
  change: string;
  friction?: string;
  chip?: CheckChip;
  direction?: Direction;
  touchpoints: Touchpoint[];
  frictions?: Friction[];
  step: JourneyStep | null;
  evidence?: Evidence;
  detail?: string;
  differentFor?: string;
  lenses?: Partial<Record<Lens, string>>;
  /** What the CX-Pate did with it, in order. */
  reviews?: ReviewAction[];
};

export const seen: ReviewAction = { kind: 'seen' };

export function answered(text: string): ReviewAction {
  return { kind: 'answered', text };
}

export function decided(
  outcome: Extract<ReviewAction, { kind: 'decided' }>['outcome'],
  reason: string,
): ReviewAction {
  return { kind: 'decided', outcome, reason };
}
