import { useCallback, useRef, useState } from 'preact/hooks';

import type { ReviewAction } from '../../../utils/domain/review.ts';
import type { NoteDetail } from '../model/dashboard-port.ts';
import type { DashboardProblem, Outcome } from '../model/dashboard-problem.ts';
import {
  endOutgoing,
  failOutgoing,
  startOutgoing,
  type OutgoingReview,
} from '../model/outgoing-review.ts';
import { useWorkspace } from '../use-workspace.ts';

export type FailedReview = Pick<OutgoingReview, 'noteId' | 'eventId' | 'action'> & {
  problem: DashboardProblem;
};

export type ReviewCallbacks = {
  onDelivered: (detail: NoteDetail) => void;
  onFailed: (failed: FailedReview) => void;
};

export type Reviews = {
  outgoing: OutgoingReview[];
  send: SendReview;
  /** Forgets failed steps that turned out to have arrived. */
  forget: (eventId: string) => void;
};

type SendReview = (
  noteId: string,
  eventId: string,
  action: ReviewAction,
) => Promise<Outcome<NoteDetail>>;

/**
 * Sends reviews and remembers those that are not confirmed. It lives above the notes, so going on to
 * the next note does not forget what is still on its way.
 */
export function useReviews(teamId: string, callbacks: ReviewCallbacks): Reviews {
  const { world, report } = useWorkspace();
  const [outgoing, setOutgoing] = useState<OutgoingReview[]>([]);
  const latest = useRef(callbacks);
  latest.current = callbacks;

  const send: SendReview = useCallback(
    async (noteId, eventId, action) => {
      const startedAt = world.now();
      setOutgoing((all) => startOutgoing(all, { eventId, noteId, action, startedAt }));
      const outcome = await world.port.review(teamId, noteId, eventId, action);
      report(outcome);
      if (outcome.ok) {
        latest.current.onDelivered(outcome.value);
        setOutgoing((all) => endOutgoing(all, eventId));
      } else {
        const { problem } = outcome;
        setOutgoing((all) => failOutgoing(all, eventId, problem));
        latest.current.onFailed({ noteId, eventId, action, problem });
      }
      return outcome;
    },
    [world, teamId, report],
  );

  const forget = useCallback((eventId: string) => {
    setOutgoing((all) => endOutgoing(all, eventId));
  }, []);

  return { outgoing, send, forget };
}
