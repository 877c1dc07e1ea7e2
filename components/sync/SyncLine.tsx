import './SyncLine.css';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import type { CallError } from '../../utils/messages/contract.ts';
import type { Account } from '../../utils/messages/views.ts';
import type { ScreenClient } from '../note/screen-client.ts';
import { saySyncStatus } from '../speech/say-sync-status.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { iconChevron } from '../ui/icons.ts';
import { Later } from '../ui/Later.tsx';
import { StatePill } from '../ui/StatePill.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useNow } from '../ui/use-now.ts';
import { useTry } from './use-try.ts';

const loadDetails = async () => (await import('./SyncDetails.tsx')).SyncDetails;

export type SyncLineProps = {
  client: Pick<ScreenClient, 'ask' | 'listen'>;
  account: Account;
  /** A call to the background failed; says so. */
  onFailure: (error: CallError) => void;
  /** The person has put a hand on it: what is used must not move away. */
  onTouch?: (isOpen: boolean) => void;
  /** Whether the options are elsewhere: then the details lead there. */
  leadsToOptions?: boolean;
};

/** One calm line about sharing; what stands behind it on a click; a way to try again when something waits or is wrong. */
export function SyncLine(props: SyncLineProps) {
  const { client, account, onFailure, onTouch, leadsToOptions = true } = props;
  const { status } = account;
  const language = useLanguage();
  const texts = commonTexts(language).sync;
  const now = useNow();
  const id = useId();
  const [open, setOpen] = useState(false);
  const attempt = useTry(async () => {
    const answer = await client.ask('syncNow', { byPerson: true });
    if (!answer.ok) onFailure(answer.error);
  });
  const line = saySyncStatus(status, now, commonTexts(language), language);
  const isQuestion = status.problem?.kind === 'mass-removal';
  const hasButton = status.problem !== null || status.waiting > 0;

  // A button that goes with its reason must not take the focus along.
  const lineButton = useRef<HTMLButtonElement>(null);
  const nextButton = useRef<HTMLButtonElement>(null);
  const hadFocus = useRef(false);
  hadFocus.current = nextButton.current !== null && nextButton.current === document.activeElement;
  useLayoutEffect(() => {
    if (!hasButton && hadFocus.current) lineButton.current?.focus();
  }, [hasButton]);

  function show(next: boolean) {
    onTouch?.(next);
    setOpen(next);
  }

  return (
    <div class="sync">
      <div class="sync-line">
        <span role="status">
          <button
            type="button"
            ref={lineButton}
            class="sync-line-button"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => show(!open)}
          >
            <StatePill tone={line.calm ? 'neutral' : 'warn'}>{line.text}</StatePill>
            <Icon of={iconChevron} size={12} />
          </button>
        </span>
        {hasButton && !isQuestion && (
          <Button
            variant="link"
            buttonRef={nextButton}
            busy={attempt.state === 'trying'}
            onClick={() => {
              onTouch?.(open);
              attempt.run();
            }}
          >
            {attempt.state === 'trying' ? texts.trying : texts.tryNow}
          </Button>
        )}
        {isQuestion && !open && (
          <Button variant="link" buttonRef={nextButton} onClick={() => show(true)}>
            {texts.decide}
          </Button>
        )}
      </div>
      {attempt.state === 'late' && hasButton && (
        <p class="sync-line" role="status">
          {texts.goesOn}
        </p>
      )}
      <div id={id} hidden={!open}>
        {open && (
          <Later load={loadDetails} props={{ client, account, now, onFailure, leadsToOptions }} />
        )}
      </div>
    </div>
  );
}
