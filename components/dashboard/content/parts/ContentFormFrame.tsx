import './ContentFormFrame.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

import type { ContentBody } from '../../../../utils/domain/team-content.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { iconClose } from '../../../ui/icons.ts';
import { useSendKey } from '../../review/use-send-key.ts';
import { useTexts } from '../../use-texts.ts';
import type { ContentForm } from '../use-content-form.ts';
import { useContentWords } from '../use-content-words.ts';
import { ConflictNotice } from './ConflictNotice.tsx';
import { FormTroubleNotice } from './FormTroubleNotice.tsx';
import { useEscape } from './use-escape.ts';

export type ContentFormFrameProps = {
  title: string;
  form: Omit<ContentForm<string>, 'words' | 'change'>;
  /** Draws a body for reading: in a conflict both stand side by side. */
  draw: (body: ContentBody) => ComponentChildren;
  /** The content that the fields make by now; null while they make none. */
  body: ContentBody | null;
  onClose: () => void;
  children: ComponentChildren;
};

/** The frame around every form for the team's content. Closing it keeps what was typed. */
export function ContentFormFrame(props: ContentFormFrameProps) {
  const { title, form, draw, body, onClose, children } = props;
  const { t: common } = useTexts();
  const t = useContentWords();
  const id = useId();
  const element = useRef<HTMLFormElement>(null);
  const [named, setNamed] = useState(false);
  useSendKey(element);
  useEscape(element, onClose);
  useEffect(() => element.current?.querySelector<HTMLElement>('textarea, input')?.focus(), []);
  const submit = (): void => void form.submit(named);
  const leave = (): void => {
    form.discard();
    onClose();
  };
  return (
    <form
      class="content-form"
      ref={element}
      aria-labelledby={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div class="content-form-top">
        <h3 id={id} class="content-form-title">
          {title}
        </h3>
        <IconButton size="small" icon={iconClose} label={common.close} onClick={onClose} />
      </div>
      {children}
      {form.conflict && (
        <ConflictNotice
          current={form.conflict}
          mine={body}
          draw={draw}
          busy={form.busy}
          onKeepTheirs={leave}
          onTakeMine={() => void form.takeMine()}
        />
      )}
      {form.trouble && <FormTroubleNotice trouble={form.trouble} onRetry={submit} />}
      {!form.mayWrite && (
        <label class="content-form-named">
          <input
            type="checkbox"
            checked={named}
            onChange={(event) => setNamed(event.currentTarget.checked)}
          />
          <span>
            {t.form.named}
            <span class="content-form-hint">{t.form.namedHint}</span>
          </span>
        </label>
      )}
      {form.problem?.kind === 'too-long' && (
        <p class="field-error" role="alert">
          {t.form.tooLong({ over: String(form.problem.length - form.problem.max) })}
        </p>
      )}
      {!form.conflict && (
        <div class="content-form-end">
          <Button type="submit" variant="primary" busy={form.busy}>
            {form.mayWrite ? t.form.save : t.form.propose}
          </Button>
          <span class="content-form-keys">{common.review.sendKeys}</span>
          {form.isTouched && (
            <>
              <span class="content-form-hint">{t.form.kept}</span>
              <Button variant="link" onClick={leave}>
                {t.form.discard}
              </Button>
            </>
          )}
        </div>
      )}
      {!form.mayWrite && <p class="content-form-hint">{t.form.memberHint}</p>}
    </form>
  );
}
