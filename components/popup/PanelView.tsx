import { useEffect, useRef, useState } from 'preact/hooks';

import { popupTexts } from '../../utils/i18n/popup/popup-texts.ts';
import { taxonomyTexts } from '../../utils/i18n/taxonomy/taxonomy-texts.ts';
import { placeName } from '../note/place-link.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { PopupClient, TabLook } from './popup-client.ts';

export type PanelViewProps = { client: PopupClient; look: Extract<TabLook, { kind: 'panel' }> };

/** A page where the panel is at home: what is known of it, and one big button. */
export function PanelView({ client, look }: PanelViewProps) {
  const language = useLanguage();
  const texts = popupTexts(language).panel;
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const product = taxonomyTexts(language).product[look.product];

  async function open() {
    setBusy(true);
    const answer = await client.ask('openPanelIn', { tabId: look.tabId });
    setBusy(false);
    if (answer.ok && answer.value) client.close();
    else setFailed(true);
  }

  return (
    <section class="popup-view">
      {look.place ? (
        <h1 class="popup-place">
          <span class="note-aside">{product}</span>
          <bdi>{placeName(look.place)}</bdi>
        </h1>
      ) : (
        <h1 class="popup-place">{texts.somewhere({ product })}</h1>
      )}
      {failed && <Banner tone="warn">{texts.failed}</Banner>}
      <Button variant="primary" busy={busy} buttonRef={button} onClick={() => void open()}>
        {texts.open}
      </Button>
    </section>
  );
}
