import { useState } from 'preact/hooks';

import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import type { Account } from '../../utils/messages/views.ts';
import { saySyncStatus } from '../speech/say-sync-status.ts';
import { Button } from '../ui/Button.tsx';
import { StatePill } from '../ui/StatePill.tsx';
import { useLanguage } from '../ui/use-language.ts';

export type SyncLineProps = {
  status: Account['status'];
  /** Tries to sync now; done when the attempt is over. */
  onTryNow: () => Promise<void>;
};

/** One calm sentence about sharing; a way to try again when something waits. */
export function SyncLine({ status, onTryNow }: SyncLineProps) {
  const language = useLanguage();
  const texts = commonTexts(language);
  const [trying, setTrying] = useState(false);
  const line = saySyncStatus(status, texts, language);
  return (
    <div class="sync-line" role="status">
      <StatePill tone={line.calm ? 'neutral' : 'warn'}>{line.text}</StatePill>
      {(!line.calm || status.waiting > 0) && (
        <Button
          variant="link"
          busy={trying}
          onClick={() => {
            setTrying(true);
            void onTryNow().finally(() => setTrying(false));
          }}
        >
          {trying ? texts.sync.trying : texts.sync.tryNow}
        </Button>
      )}
    </div>
  );
}
