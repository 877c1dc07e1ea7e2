import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { decisionOutcomes } from '../../../utils/domain/review.ts';
import { ChipGroup } from '../../ui/ChipGroup.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useTexts } from '../use-texts.ts';
import type { ReviewKindFormProps } from './AnswerForm.tsx';
import { ReviewForm } from './ReviewForm.tsx';
import { textProblem } from './text-problem.ts';
import { useDeliveredDraft } from './use-delivered-draft.ts';
import { useReviewDraft } from './use-review-draft.ts';

/** A decision is an outcome with its reason; neither goes without the other. */
export function DecisionForm(props: ReviewKindFormProps) {
  const { noteId, busy, failureOf, onSend, onClose } = props;
  const { t, words } = useTexts();
  const { draft, change, claimId, clear } = useReviewDraft(noteId, 'decision');
  const [tried, setTried] = useState(false);
  const choice = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const focusChoice = (): void =>
    choice.current?.querySelector<HTMLElement>('[role=radio][tabindex="0"]')?.focus();
  useLayoutEffect(focusChoice, []);
  const done = (): void => {
    clear();
    onClose();
  };
  useDeliveredDraft(props, draft.sentAs, done);

  const fault = textProblem(draft.text, t.review.reasonMissing, t.review.tooLong);
  async function submit(): Promise<void> {
    setTried(true);
    const { outcome } = draft;
    if (outcome === null) return focusChoice();
    if (fault !== null) return area.current?.focus();
    const reason = draft.text.trim();
    if (await onSend(claimId(), { kind: 'decided', outcome, reason })) done();
  }
  return (
    <ReviewForm
      title={t.review.decisionTitle}
      send={t.review.sendDecision}
      hasDraft={draft.text !== ''}
      busy={busy}
      failure={failureOf(draft.sentAs)}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <div ref={choice}>
        <ChipGroup
          label={t.review.outcome}
          options={decisionOutcomes.map((value) => ({ value, label: words.outcome[value] }))}
          value={draft.outcome}
          onChange={(outcome) => change({ outcome })}
          disabled={busy}
        />
        {tried && draft.outcome === null && (
          <p class="field-error" role="alert">
            {t.review.outcomeMissing}
          </p>
        )}
      </div>
      <TextArea
        label={t.review.reason}
        hint={t.review.reasonHint}
        error={tried ? fault : null}
        value={draft.text}
        rows={2}
        readOnly={busy}
        areaRef={area}
        onInput={(text) => change({ text })}
      />
    </ReviewForm>
  );
}
