import { useState } from 'preact/hooks';

import { nudgeCardTexts } from '../../utils/i18n/nudge-card/nudge-card-texts.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/use-language.ts';

type Answer = () => Promise<void>;

/** One tap each. While one is on its way, the others wait. */
export function ThreeAnswers(props: { onNow: Answer; onLater: Answer; onRefuse: Answer }) {
  const texts = nudgeCardTexts(useLanguage());
  const [busy, setBusy] = useState(false);
  async function give(answer: Answer) {
    setBusy(true);
    await answer();
    setBusy(false);
  }
  return (
    <div class="asking-answers" role="group" aria-label={texts.answers}>
      <Button variant="primary" busy={busy} onClick={() => void give(props.onNow)}>
        {texts.now}
      </Button>
      <Button variant="quiet" busy={busy} onClick={() => void give(props.onLater)}>
        {texts.later}
      </Button>
      <Button variant="quiet" busy={busy} onClick={() => void give(props.onRefuse)}>
        {texts.refuse}
      </Button>
    </div>
  );
}
