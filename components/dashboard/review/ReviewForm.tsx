import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { iconClose } from '../../ui/icons.ts';
import type { DashboardProblem } from '../model/dashboard-problem.ts';
import { useTexts } from '../use-texts.ts';
import { FailedSend } from './FailedSend.tsx';
import { useSendKey } from './use-send-key.ts';

export type ReviewFormProps = {
  title: string;
  /** Words of the send button. */
  send: string;
  hasDraft: boolean;
  busy: boolean;
  failure: DashboardProblem | null;
  onSubmit: () => void;
  onClose: () => void;
  children: ComponentChildren;
};

/** The frame of both forms under a note. Closing it keeps what was typed. */
export function ReviewForm(props: ReviewFormProps) {
  const { title, send, hasDraft, busy, failure, onSubmit, onClose, children } = props;
  const { t } = useTexts();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useSendKey(form);
  return (
    <form
      class="review-form"
      ref={form}
      aria-labelledby={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSubmit();
      }}
    >
      <div class="review-form-top">
        <h3 id={id} class="review-form-title">
          {title}
        </h3>
        <IconButton size="small" icon={iconClose} label={t.close} onClick={onClose} />
      </div>
      {children}
      {failure && <FailedSend keepsText problem={failure} onRetry={onSubmit} />}
      <div class="review-form-end">
        <Button type="submit" variant="primary" busy={busy}>
          {send}
        </Button>
        <span class="review-form-keys">{t.review.sendKeys}</span>
        {hasDraft && <span class="review-form-kept">{t.review.draftKept}</span>}
      </div>
    </form>
  );
}
