import './DiagnoseSection.css';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import { commonTexts } from '../../../utils/i18n/common/common-texts.ts';
import { diagnosisTexts } from '../../../utils/i18n/diagnosis/diagnosis-texts.ts';
import type { CallError } from '../../../utils/messages/contract.ts';
import type { Diagnosis, WorkTab } from '../../../utils/messages/page-views.ts';
import type { Ask } from '../../note/screen-client.ts';
import { sayCallError } from '../../speech/say-problem.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import type { DiagnosisClient, Surroundings } from './diagnosis-client.ts';
import { DiagnosisView } from './DiagnosisView.tsx';
import { TabList } from './TabList.tsx';

export type DiagnoseSectionProps = {
  client: { ask: Ask; browserLanguage: string; diagnosis: DiagnosisClient };
  show: (text: string) => void;
};

type Examined = {
  tabId: number;
  outcome:
    | { diagnosis: Diagnosis; surroundings: Surroundings; policy: boolean | null }
    | { error: CallError }
    | null;
};

/** How open pages were recognised: choose a tab, look, copy. Nothing is sent anywhere. */
export function DiagnoseSection({ client, show }: DiagnoseSectionProps) {
  const language = useLanguage();
  const texts = diagnosisTexts(language);
  const common = commonTexts(language);
  const [tabs, setTabs] = useState<WorkTab[] | null>(null);
  const [refused, setRefused] = useState<string[]>([]);
  const [listError, setListError] = useState<CallError | null>(null);
  const [examined, setExamined] = useState<Examined | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const list = useCallback(async () => {
    const [open, sites] = await Promise.all([
      client.ask('listWorkTabs', null),
      client.ask('listSites', null),
    ]);
    setTabs(open.ok ? open.value : []);
    setListError(open.ok ? null : open.error);
    // That a list of sites is missing, the section about sites says itself.
    const known = sites.ok ? sites.value : [];
    setRefused(known.filter((site) => site.state === 'no-access').map(({ origin }) => origin));
  }, [client]);

  const examine = useCallback(
    async (tabId: number) => {
      setExamined({ tabId, outcome: null });
      const [answer, surroundings, policy] = await Promise.all([
        client.diagnosis.diagnose(tabId),
        client.diagnosis.surroundings(tabId),
        client.ask('getPolicy', null),
      ]);
      const outcome = answer.ok
        ? {
            diagnosis: answer.value,
            surroundings,
            policy: policy.ok ? isPreset(policy.value) : null,
          }
        : { error: answer.error };
      // Another tab may have been chosen meanwhile.
      setExamined((now) => (now?.tabId === tabId ? { tabId, outcome } : now));
    },
    [client],
  );

  useEffect(() => {
    void list();
    const { start } = client.diagnosis;
    if (!start) return;
    heading.current?.scrollIntoView();
    heading.current?.focus();
    if (start.tabId !== null) void examine(start.tabId);
  }, [client, list, examine]);

  const outcome = examined?.outcome;
  const isAskedFor = examined !== null && examined.tabId === client.diagnosis.start?.tabId;
  // The sections above may have grown meanwhile.
  useEffect(() => {
    if (outcome && isAskedFor) heading.current?.scrollIntoView();
  }, [outcome, isAskedFor]);

  return (
    <section class="options-section diagnose" id="diagnose">
      <h2 ref={heading} tabIndex={-1}>
        {texts.title}
      </h2>
      <p>{texts.lead}</p>
      <h3 id="diagnose-tabs">{texts.tabs}</h3>
      {listError && <Banner tone="danger">{sayCallError(listError, common, language)}</Banner>}
      {refused.length > 0 && (
        <Banner tone="warn">{texts.noAccess({ sites: refused.join(', ') })}</Banner>
      )}
      {tabs?.length === 0 && !listError && <p class="options-hint">{texts.noTabs}</p>}
      {tabs && tabs.length > 0 && (
        <TabList
          labelledBy="diagnose-tabs"
          tabs={tabs}
          chosen={examined?.tabId ?? null}
          busy={examined !== null && examined.outcome === null}
          onExamine={(tabId) => void examine(tabId)}
        />
      )}
      <div class="options-buttons">
        <Button variant="quiet" size="small" onClick={() => void list()}>
          {texts.look}
        </Button>
      </div>
      {outcome && 'error' in outcome && (
        <Banner tone="danger">
          {outcome.error.kind === 'page-unreachable'
            ? texts.unreachable
            : sayCallError(outcome.error, common, language)}
        </Banner>
      )}
      {outcome && 'diagnosis' in outcome && (
        <DiagnosisView
          {...outcome}
          browserLanguage={client.browserLanguage}
          site={tabs?.find(({ tabId }) => tabId === examined?.tabId)?.site ?? null}
          show={show}
        />
      )}
    </section>
  );
}

/** Whether IT has preset anything at all. */
function isPreset(policy: object): boolean {
  return Object.values(policy).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== null,
  );
}
