import { useState } from 'preact/hooks';

import { isBlank } from '../../utils/domain/note-content.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { panelTexts } from '../../utils/i18n/panel/panel-texts.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { iconCheck } from '../ui/icons.ts';
import { useLanguage } from '../ui/use-language.ts';
import type { PanelState } from './panel-state.ts';

/** This panel took the place of one that an update ended: nothing to do, and nothing lost. */
export function RenewedNotice({ state }: { state: PanelState }) {
  const language = useLanguage();
  const texts = panelTexts(language);
  const [isRead, setRead] = useState(false);
  if (isRead || state.gone || !state.page?.renewed) return null;
  const hasText = state.keeper !== null && !isBlank(state.keeper.view().content);
  return (
    <Banner
      icon={iconCheck}
      actions={
        <Button size="small" onClick={() => setRead(true)}>
          {commonTexts(language).action.dismiss}
        </Button>
      }
    >
      {texts.renewed} {hasText && texts.renewedText}
    </Banner>
  );
}
