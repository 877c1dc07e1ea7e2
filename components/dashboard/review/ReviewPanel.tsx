import './ReviewPanel.css';
import { useEffect } from 'preact/hooks';

import type { TeamState } from '../../../utils/domain/note-state.ts';
import type { TeamNote } from '../../../utils/domain/note.ts';
import type { ReviewAction, ReviewEvent } from '../../../utils/domain/review.ts';
import { mayReview } from '../../../utils/domain/team.ts';
import { Button } from '../../ui/Button.tsx';
import { iconAnswer, iconCheck, iconDecided, iconSeen } from '../../ui/icons.ts';
import type { NoteDetail } from '../model/dashboard-port.ts';
import { useTexts } from '../use-texts.ts';
import { useWorkspace } from '../use-workspace.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { FailedSend } from './FailedSend.tsx';
import type { Reviews } from './use-reviews.ts';

/** Which form stands open under the note. */
export type ReviewMode = 'decision' | 'answer' | null;

export type ReviewPanelProps = {
  note: TeamNote;
  state: TeamState;
  events: readonly ReviewEvent[];
  reviews: Reviews;
  mode: ReviewMode;
  onMode: (mode: ReviewMode) => void;
  onAccepted: (detail: NoteDetail) => void;
};

/** What a CX-Pate can do with a note: see, decide, answer. */
export function ReviewPanel(props: ReviewPanelProps) {
  const { note, state, events, reviews, mode, onMode, onAccepted } = props;
  const { world, team, toast } = useWorkspace();
  const { t } = useTexts();
  const { outgoing, send, forget } = reviews;

  // A send whose answer was lost may have arrived all the same: then it stands in the history.
  useEffect(() => {
    const failed = outgoing.filter((one) => one.noteId === note.id && one.problem !== null);
    for (const { eventId } of failed)
      if (events.some((event) => event.id === eventId)) forget(eventId);
  }, [events, outgoing, note.id, forget]);

  if (!mayReview(team.role)) return <p class="review-read-only">{t.review.readOnly}</p>;

  async function deliver(eventId: string, action: ReviewAction, done: string): Promise<boolean> {
    const outcome = await send(note.id, eventId, action);
    if (!outcome.ok) return false;
    onAccepted(outcome.value);
    toast(done);
    return true;
  }
  const failureOf = (eventId: string | null) =>
    outgoing.find((one) => one.eventId === eventId)?.problem ?? null;
  const isSending = (kind: ReviewAction['kind']) =>
    outgoing.some(
      (one) => one.noteId === note.id && one.action.kind === kind && one.problem === null,
    );
  const failedSeen = outgoing.find(
    (one) => one.noteId === note.id && one.action.kind === 'seen' && one.problem !== null,
  );
  const close = () => onMode(null);

  return (
    <section class="review" aria-label={t.review.title}>
      {mode === 'decision' && (
        <DecisionForm
          key={`decision ${note.id}`}
          noteId={note.id}
          events={events}
          busy={isSending('decided')}
          failureOf={failureOf}
          onSend={(id, action) => deliver(id, action, t.review.decidedOk)}
          onClose={close}
        />
      )}
      {mode === 'answer' && (
        <AnswerForm
          key={`answer ${note.id}`}
          noteId={note.id}
          events={events}
          busy={isSending('answered')}
          failureOf={failureOf}
          onSend={(id, action) => deliver(id, action, t.review.answeredOk)}
          onClose={close}
        />
      )}
      {mode === null && failedSeen?.problem && (
        <FailedSend
          keepsText={false}
          problem={failedSeen.problem}
          onRetry={() => void deliver(failedSeen.eventId, { kind: 'seen' }, t.review.seenOk)}
        />
      )}
      {mode === null && (
        <div class="review-actions">
          <Button
            icon={state === 'shared' ? iconSeen : iconCheck}
            disabled={state !== 'shared'}
            busy={isSending('seen')}
            aria-keyshortcuts="1"
            onClick={() => void deliver(world.newId(), { kind: 'seen' }, t.review.seenOk)}
          >
            {state === 'shared' ? t.review.seen : t.review.seenDone}
            <kbd class="review-key" aria-hidden="true">
              1
            </kbd>
          </Button>
          <Button icon={iconDecided} aria-keyshortcuts="2" onClick={() => onMode('decision')}>
            {state === 'decided' ? t.review.decideAgain : t.review.decide}
            <kbd class="review-key" aria-hidden="true">
              2
            </kbd>
          </Button>
          <Button
            variant="primary"
            icon={iconAnswer}
            aria-keyshortcuts="3"
            onClick={() => onMode('answer')}
          >
            {t.review.answer}
            <kbd class="review-key" aria-hidden="true">
              3
            </kbd>
          </Button>
        </div>
      )}
    </section>
  );
}
