import './Popup.css';
import { useState } from 'preact/hooks';

import { speakingLanguage } from '../../utils/domain/settings.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { popupTexts } from '../../utils/i18n/popup/popup-texts.ts';
import type { CallError } from '../../utils/messages/contract.ts';
import { useFrame } from '../note/use-frame.ts';
import { sayCallError } from '../speech/say-problem.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { iconNote, iconSettings } from '../ui/icons.ts';
import { Later } from '../ui/Later.tsx';
import { Mark } from '../ui/Mark.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useDocumentLanguage } from '../ui/use-document-language.ts';
import { LanguageContext } from '../ui/use-language.ts';
import { useTheme } from '../ui/use-theme.ts';
import { PanelView } from './PanelView.tsx';
import type { PopupClient } from './popup-client.ts';
import { SiteView } from './SiteView.tsx';
import { useTabLook } from './use-tab-look.ts';

/** Apart, because most of what a popup weighs is the form, and most clicks want the panel. */
const loadQuickNote = async () => (await import('./QuickNoteView.tsx')).QuickNoteView;

/** The toolbar popup: what can be done on the page in front, and the ways to everything else. */
export function PopupRoot({ client }: { client: PopupClient }) {
  const { settings } = useFrame(client);
  const look = useTabLook(client);
  const [error, setError] = useState<CallError | null>(null);
  const language = speakingLanguage(settings?.language ?? 'auto', client.browserLanguage);
  const texts = popupTexts(language);
  const common = commonTexts(language);
  useDocumentLanguage(language, 'Kundenblick');
  useTheme(settings?.theme ?? 'auto');

  async function openScreen(screen: 'notes' | 'options') {
    const answer = await client.ask('openScreen', { screen });
    if (answer.ok) client.close();
    else setError(answer.error);
  }
  const openNotes = () => void openScreen('notes');

  return (
    <LanguageContext.Provider value={language}>
      <div class="popup">
        <header class="popup-header">
          <Mark size={20} />
          <nav class="popup-links" aria-label={texts.links.label}>
            <Button variant="quiet" size="small" icon={iconNote} onClick={openNotes}>
              {texts.links.notes}
            </Button>
            <Button
              variant="quiet"
              size="small"
              icon={iconSettings}
              onClick={() => void openScreen('options')}
            >
              {texts.links.options}
            </Button>
          </nav>
        </header>
        <main>
          {error && <Banner tone="warn">{sayCallError(error, common, language)}</Banner>}
          {!look && <Skeleton lines={3} label={common.loading} />}
          {look?.kind === 'panel' && <PanelView client={client} look={look} />}
          {(look?.kind === 'offer' || look?.kind === 'no-access') && (
            <SiteView client={client} look={look} />
          )}
          {look?.kind === 'note' && (
            <Later
              load={loadQuickNote}
              props={{ client, place: look.place, leftOut: look.leftOut, onNotes: openNotes }}
            />
          )}
        </main>
      </div>
    </LanguageContext.Provider>
  );
}
