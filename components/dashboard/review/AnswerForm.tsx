import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { ReviewAction } from '../../../utils/domain/review.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { useTexts } from '../use-texts.ts';
import { AnswerStarters } from './AnswerStarters.tsx';
import { ReviewForm, type ReviewFormProps } from './ReviewForm.tsx';
import { textProblem } from './text-problem.ts';
import { useDeliveredDraft } from './use-delivered-draft.ts';
import { useReviewDraft } from './use-review-draft.ts';

export type ReviewKindFormProps = Pick<ReviewFormProps, 'busy' | 'onClose'> &
  Parameters<typeof useDeliveredDraft>[0] & {
    noteId: string;
    failureOf: (eventId: string | null) => ReviewFormProps['failure'];
    /** Tells whether it arrived. */
    onSend: (eventId: string, action: ReviewAction) => Promise<boolean>;
  };

/** Words to the author. They stay in this browser until the server has them. */
export function AnswerForm(props: ReviewKindFormProps) {
  const { noteId, busy, failureOf, onSend, onClose } = props;
  const { t } = useTexts();
  const { draft, change, claimId, clear } = useReviewDraft(noteId, 'answer');
  const [tried, setTried] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  // Before the next key: who goes on typing at once must not lose the first letter.
  useLayoutEffect(() => area.current?.focus(), []);
  const done = (): void => {
    clear();
    onClose();
  };
  useDeliveredDraft(props, draft.sentAs, done);

  const fault = textProblem(draft.text, t.review.answerMissing, t.review.tooLong);
  async function submit(): Promise<void> {
    setTried(true);
    if (fault !== null) return area.current?.focus();
    const text = draft.text.trim();
    if (await onSend(claimId(), { kind: 'answered', text })) done();
  }
  return (
    <ReviewForm
      title={t.review.answerTitle}
      send={t.review.sendAnswer}
      hasDraft={draft.text !== ''}
      busy={busy}
      failure={failureOf(draft.sentAs)}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextArea
        label={t.review.answerTitle}
        hideLabel
        hint={t.review.answerHint}
        error={tried ? fault : null}
        value={draft.text}
        rows={3}
        readOnly={busy}
        areaRef={area}
        onInput={(text) => change({ text })}
      />
      <AnswerStarters
        visible={draft.text === ''}
        onPick={(text) => {
          change({ text });
          area.current?.focus();
        }}
      />
    </ReviewForm>
  );
}
