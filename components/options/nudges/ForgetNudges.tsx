import { useState } from 'preact/hooks';

import { commonTexts } from '../../../utils/i18n/common/common-texts.ts';
import { nudgesTexts } from '../../../utils/i18n/nudges/nudges-texts.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { iconDelete } from '../../ui/icons.ts';
import { useLanguage } from '../../ui/use-language.ts';

/** "Alles vergessen", after saying what goes and what stays. */
export function ForgetNudges({ onForget }: { onForget: () => Promise<void> }) {
  const language = useLanguage();
  const texts = nudgesTexts(language).forget;
  const common = commonTexts(language);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);

  async function forget() {
    setBusy(true);
    await onForget();
    setBusy(false);
    setAsking(false);
  }

  return (
    <>
      <h3>{texts.title}</h3>
      <p class="options-hint">{texts.hint}</p>
      <div>
        <Button icon={iconDelete} onClick={() => setAsking(true)}>
          {texts.open}
        </Button>
      </div>
      {asking && (
        <Dialog
          title={texts.question}
          closeLabel={common.action.close}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{common.action.cancel}</Button>
              <Button variant="danger" busy={busy} onClick={() => void forget()}>
                {texts.confirm}
              </Button>
            </>
          }
        >
          <p class="nudges-title">{texts.goes}</p>
          <ul class="options-list">
            {Object.entries(texts.goesList).map(([key, line]) => (
              <li key={key}>{line}</li>
            ))}
          </ul>
          <p class="nudges-title">{texts.stays}</p>
          <ul class="options-list">
            {Object.entries(texts.staysList).map(([key, line]) => (
              <li key={key}>{line}</li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  );
}
