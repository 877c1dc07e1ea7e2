import { useEffect, useRef, useState } from 'preact/hooks';

import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { popupTexts } from '../../utils/i18n/popup/popup-texts.ts';
import { taxonomyTexts } from '../../utils/i18n/taxonomy/taxonomy-texts.ts';
import type { CallError } from '../../utils/messages/contract.ts';
import { sayCallError } from '../speech/say-problem.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { PopupClient, TabLook } from './popup-client.ts';

export type SiteViewProps = {
  client: PopupClient;
  look: Extract<TabLook, { kind: 'offer' | 'no-access' }>;
};

type Outcome = { kind: 'done' } | { kind: 'refused' } | { kind: 'failed'; error: CallError };

/** A Jira or Confluence where Kundenblick is not yet, or is kept away: one click changes that. */
export function SiteView({ client, look }: SiteViewProps) {
  const language = useLanguage();
  const texts = popupTexts(language);
  const common = commonTexts(language);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  // The button that was clicked is gone: the next step takes its place.
  useEffect(() => opener.current?.focus(), [outcome]);
  const isOffer = look.kind === 'offer';
  const host = isOffer ? new URL(look.origin).host : look.host;

  /** Nothing may come before `allowSite`: the browser asks only within the click. */
  async function allow() {
    if (!(await client.allowSite(look.origin, isOffer))) return setOutcome({ kind: 'refused' });
    const answer = await client.ask('addSite', { origin: look.origin });
    setOutcome(answer.ok ? { kind: 'done' } : { kind: 'failed', error: answer.error });
  }

  async function openPanel() {
    const answer = await client.ask('openPanelIn', { tabId: look.tabId });
    if (answer.ok && answer.value) client.close();
    else setOutcome({ kind: 'failed', error: { kind: 'page-unreachable' } });
  }

  if (outcome?.kind === 'done')
    return (
      <section class="popup-view">
        <h1 class="popup-place">{texts.offer.done({ host })}</h1>
        <Button variant="primary" buttonRef={opener} onClick={() => void openPanel()}>
          {texts.panel.open}
        </Button>
      </section>
    );
  const product = isOffer ? taxonomyTexts(language).product[look.product] : '';
  return (
    <section class="popup-view">
      <h1 class="popup-place">{isOffer ? texts.offer.title({ product }) : texts.access.title}</h1>
      {isOffer && look.locked ? (
        <p>{texts.offer.locked}</p>
      ) : (
        <>
          <p class="popup-text">{isOffer ? texts.offer.text : texts.access.text({ host })}</p>
          {outcome?.kind === 'refused' && <Banner>{texts.offer.refused}</Banner>}
          {outcome?.kind === 'failed' && (
            <Banner tone="warn">{sayCallError(outcome.error, common, language)}</Banner>
          )}
          <Button variant="primary" onClick={() => void allow()}>
            {isOffer ? texts.offer.use({ host }) : texts.access.allow}
          </Button>
        </>
      )}
    </section>
  );
}
