import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

import { MAX_DECISION_REASON, type TeamContent } from '../../../../utils/domain/team-content.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { iconClose } from '../../../ui/icons.ts';
import { TextArea } from '../../../ui/TextArea.tsx';
import { useReviewDraft } from '../../review/use-review-draft.ts';
import { useSendKey } from '../../review/use-send-key.ts';
import { useTexts } from '../../use-texts.ts';
import { useEscape } from '../parts/use-escape.ts';
import { useContentWords } from '../use-content-words.ts';

export type DeclineFormProps = {
  proposal: TeamContent;
  busy: boolean;
  /** Resolves to whether the server has it. */
  onSend: (reason: string) => Promise<boolean>;
  onClose: () => void;
};

/** Declining says why. The begun reason stays in this browser until the server has it. */
export function DeclineForm({ proposal, busy, onSend, onClose }: DeclineFormProps) {
  const { t: common } = useTexts();
  const { proposals: t } = useContentWords();
  const { draft, change, clear } = useReviewDraft(proposal.id, 'decision');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useSendKey(form);
  useEscape(form, onClose);
  useLayoutEffect(() => area.current?.focus(), []);

  const reason = draft.text.trim();
  const over = reason.length - MAX_DECISION_REASON;
  const tooLong = over > 0 ? common.review.tooLong({ over: String(over) }) : null;
  const fault = reason === '' ? t.declineMissing : tooLong;
  async function submit(): Promise<void> {
    setTried(true);
    if (busy) return;
    if (fault !== null) return area.current?.focus();
    if (!(await onSend(reason))) return;
    clear();
    onClose();
  }
  return (
    <form
      class="review-form"
      ref={form}
      aria-labelledby={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div class="review-form-top">
        <h3 id={id} class="review-form-title">
          {t.declineTitle}
        </h3>
        <IconButton size="small" icon={iconClose} label={common.close} onClick={onClose} />
      </div>
      <TextArea
        label={t.declineTitle}
        hideLabel
        hint={t.declineHint}
        error={tried ? fault : null}
        value={draft.text}
        rows={2}
        readOnly={busy}
        areaRef={area}
        onInput={(text) => change({ text })}
      />
      {draft.text === '' && (
        <div class="review-starters" role="group" aria-label={t.startersLabel}>
          {t.declineStarters.map((starter) => (
            <Button
              key={starter}
              size="small"
              onClick={() => {
                change({ text: starter });
                area.current?.focus();
              }}
            >
              {`${starter.trim()} …`}
            </Button>
          ))}
        </div>
      )}
      <div class="review-form-end">
        <Button type="submit" variant="primary" busy={busy}>
          {t.declineSend}
        </Button>
        <span class="review-form-keys">{common.review.sendKeys}</span>
        {draft.text !== '' && <span class="review-form-kept">{common.review.draftKept}</span>}
      </div>
    </form>
  );
}
