import type { Audience } from './audience.ts';
import type { DecisionOutcome, ReviewEvent } from './review.ts';

/**
 * Where a note is on its way. `waiting` = shared here, not yet confirmed by the server;
 * `recalling` = recalled here, the server does not know yet; `refused` = the server said no.
 */
export const noteStates = [
  'draft',
  'on-device',
  'waiting',
  'refused',
  'recalling',
  'shared',
  'seen',
  'decided',
] as const;
export type NoteState = (typeof noteStates)[number];

/** The part of the way that a team can see. */
export type TeamState = Extract<NoteState, 'shared' | 'seen' | 'decided'>;

/** State of a shared note from its review events. An answer implies that the note was seen. */
export function teamStateOf(events: readonly ReviewEvent[]): TeamState {
  if (events.some((e) => e.action.kind === 'decided')) return 'decided';
  return events.length > 0 ? 'seen' : 'shared';
}

/** How far the last change of a note's audience or text has come. */
export type SyncState = 'none' | 'pending' | 'done' | 'refused';

/** State of one's own note, from its audience, its sync and its review. */
export function ownStateOf(
  audience: Audience,
  sync: SyncState,
  events: readonly ReviewEvent[],
): NoteState {
  if (sync === 'refused') return 'refused';
  if (audience.kind === 'me') return sync === 'pending' ? 'recalling' : 'on-device';
  return sync === 'done' ? teamStateOf(events) : 'waiting';
}

export type ReviewSummary = {
  decision: { outcome: DecisionOutcome; reason: string; byName: string; at: number } | null;
  answers: { id: string; text: string; byName: string; at: number }[];
};

/** The newest decision and all answers, oldest answer first. */
export function summariseReview(events: readonly ReviewEvent[]): ReviewSummary {
  const summary: ReviewSummary = { decision: null, answers: [] };
  const inOrder = events.toSorted((a, b) => a.at - b.at || a.id.localeCompare(b.id));
  for (const { id, action, byName, at } of inOrder) {
    if (action.kind === 'decided')
      summary.decision = { outcome: action.outcome, reason: action.reason, byName, at };
    if (action.kind === 'answered') summary.answers.push({ id, text: action.text, byName, at });
  }
  return summary;
}
