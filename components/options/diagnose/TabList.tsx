import { useId } from 'preact/hooks';

import { diagnosisTexts } from '../../../utils/i18n/diagnosis/diagnosis-texts.ts';
import type { WorkTab } from '../../../utils/messages/page-views.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { sayTabs } from './say-tabs.ts';

export type TabListProps = {
  labelledBy: string;
  tabs: readonly WorkTab[];
  chosen: number | null;
  busy: boolean;
  onExamine: (tabId: number) => void;
};

/** The open tabs, by site and what they show, each with a button. */
export function TabList({ labelledBy, tabs, chosen, busy, onExamine }: TabListProps) {
  const texts = diagnosisTexts(useLanguage());
  const id = useId();
  return (
    <ul class="diagnose-tabs" aria-labelledby={labelledBy}>
      {sayTabs(tabs, texts).map(({ tabId, site, what }) => (
        <li key={tabId} class="diagnose-tab">
          <span id={`${id}-${tabId}`} class="diagnose-tab-words">
            <bdi>{site}</bdi> <span class="diagnose-tab-what">{what}</span>
          </span>
          <Button
            size="small"
            busy={busy && chosen === tabId}
            aria-describedby={`${id}-${tabId}`}
            onClick={() => onExamine(tabId)}
          >
            {busy && chosen === tabId ? texts.examining : texts.examine}
          </Button>
        </li>
      ))}
    </ul>
  );
}
