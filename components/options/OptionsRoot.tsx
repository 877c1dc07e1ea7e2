import './OptionsPage.css';
import { useEffect, useRef, useState } from 'preact/hooks';

import { defaultSettings, speakingLanguage, type Settings } from '../../utils/domain/settings.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { diagnosisTexts } from '../../utils/i18n/diagnosis/diagnosis-texts.ts';
import { nudgesTexts } from '../../utils/i18n/nudges/nudges-texts.ts';
import { optionsTexts } from '../../utils/i18n/options/options-texts.ts';
import { sitesTexts } from '../../utils/i18n/sites/sites-texts.ts';
import { workProfileTexts } from '../../utils/i18n/work-profile/work-profile-texts.ts';
import type { CallError } from '../../utils/messages/contract.ts';
import type { Account } from '../../utils/messages/views.ts';
import { useFrame } from '../note/use-frame.ts';
import { sayCallError } from '../speech/say-problem.ts';
import { Banner } from '../ui/Banner.tsx';
import { Later } from '../ui/Later.tsx';
import { Mark } from '../ui/Mark.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Toaster } from '../ui/Toaster.tsx';
import { useDocumentLanguage } from '../ui/use-document-language.ts';
import { LanguageContext } from '../ui/use-language.ts';
import { useTheme } from '../ui/use-theme.ts';
import { useToasts } from '../ui/use-toasts.ts';
import { DataSection } from './DataSection.tsx';
import { loadDiagnose } from './diagnose/load-diagnose.ts';
import { LookSection } from './LookSection.tsx';
import { NudgesSection } from './nudges/NudgesSection.tsx';
import type { OptionsClient } from './options-client.ts';
import { OptionsNav } from './OptionsNav.tsx';
import { WorkSection } from './profile/WorkSection.tsx';
import { SitesSection } from './sites/SitesSection.tsx';
import { usePolicy } from './sites/use-policy.ts';
import { TeamSection } from './TeamSection.tsx';

/** The options: a choice holds the moment it is made; there is no save button. */
export function OptionsRoot({ client }: { client: OptionsClient }) {
  const frame = useFrame(client);
  const policy = usePolicy(client);
  const [chosen, setChosen] = useState<Settings | null>(null);
  const [joined, setJoined] = useState<{ account: Account | null } | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  const { toasts, show, dismiss } = useToasts();
  /** Numbers the choices, so that the answer to an older one is known as such. */
  const turn = useRef(0);
  const problem = error ?? frame.error;
  const settings = chosen ?? frame.settings ?? defaultSettings;
  const account = joined ? joined.account : frame.account;
  const language = speakingLanguage(settings.language, client.browserLanguage);
  const texts = optionsTexts(language);
  const common = commonTexts(language);
  useDocumentLanguage(language, texts.title);
  useTheme(settings.theme);

  // News of the background are newer than what was chosen or joined here.
  useEffect(() => setChosen(null), [frame.settings]);
  useEffect(() => setJoined(null), [frame.account]);

  async function change(part: Partial<Settings>) {
    turn.current += 1;
    const mine = turn.current;
    setChosen({ ...settings, ...part });
    const answer = await client.ask('changeSettings', { change: part });
    setError(answer.ok ? null : answer.error);
    // A choice made meanwhile stands until its own answer comes.
    if (mine !== turn.current) return;
    setChosen(answer.ok ? answer.value : null);
  }

  return (
    <LanguageContext.Provider value={language}>
      <div class="options-page">
        <header class="options-header">
          <Mark size={24} />
          <h1>{texts.title}</h1>
        </header>
        <OptionsNav
          label={texts.sections}
          sections={[
            { id: 'team', title: texts.team },
            { id: 'work', title: workProfileTexts(language).title },
            { id: 'nudges', title: nudgesTexts(language).title },
            { id: 'look', title: texts.look },
            { id: 'sites', title: sitesTexts(language).title },
            { id: 'data', title: texts.data },
            { id: 'diagnose', title: diagnosisTexts(language).title },
          ]}
        />
        <main>
          {problem && <Banner tone="danger">{sayCallError(problem, common, language)}</Banner>}
          {frame.ready ? (
            <>
              <TeamSection
                client={client}
                account={account}
                policy={policy}
                onAccount={(next) => setJoined({ account: next })}
                show={show}
              />
              <WorkSection
                client={client}
                teamIds={account?.teams.map(({ id }) => id) ?? []}
                show={show}
              />
              <NudgesSection client={client} show={show} />
              <LookSection
                settings={settings}
                hasTeam={account !== null}
                policy={policy}
                onChange={(part) => void change(part)}
              />
            </>
          ) : (
            <Skeleton lines={9} label={common.loading} late={common.loadingLate} />
          )}
          <SitesSection client={client} policy={policy} show={show} />
          <DataSection client={client} show={show} />
          <Later load={loadDiagnose} props={{ client, show }} />
        </main>
        <Toaster toasts={toasts} dismiss={dismiss} dismissLabel={common.action.dismiss} />
      </div>
    </LanguageContext.Provider>
  );
}
