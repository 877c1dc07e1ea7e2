import type { TeamState } from '../../../utils/domain/note-state.ts';
import type { ReviewAction } from '../../../utils/domain/review.ts';
import type { DashboardProblem } from './dashboard-problem.ts';

/** A step of one's own that the server has not confirmed yet. */
export type OutgoingReview = {
  eventId: string;
  noteId: string;
  action: ReviewAction;
  startedAt: number;
  /** Null while it is on its way. */
  problem: DashboardProblem | null;
};

/** Adds a step, or sends a failed one again under the same id. */
export function startOutgoing(
  all: readonly OutgoingReview[],
  review: Omit<OutgoingReview, 'problem'>,
): OutgoingReview[] {
  return [...all.filter((one) => one.eventId !== review.eventId), { ...review, problem: null }];
}

export function failOutgoing(
  all: readonly OutgoingReview[],
  eventId: string,
  problem: DashboardProblem,
): OutgoingReview[] {
  return all.map((one) => (one.eventId === eventId ? { ...one, problem } : one));
}

export function endOutgoing(all: readonly OutgoingReview[], eventId: string): OutgoingReview[] {
  return all.filter((one) => one.eventId !== eventId);
}

/** The note's state as it will be once everything on its way has arrived. Failed steps do not count. */
export function hopedState(
  state: TeamState,
  noteId: string,
  outgoing: readonly OutgoingReview[],
): TeamState {
  const mine = outgoing.filter((one) => one.noteId === noteId && one.problem === null);
  if (mine.length === 0 || state === 'decided') return state;
  return mine.some((one) => one.action.kind === 'decided') ? 'decided' : 'seen';
}
