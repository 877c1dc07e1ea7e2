import './NudgesSection.css';
import { commonTexts } from '../../../utils/i18n/common/common-texts.ts';
import { nudgesTexts } from '../../../utils/i18n/nudges/nudges-texts.ts';
import { sayCallError } from '../../speech/say-problem.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { useNow } from '../../ui/use-now.ts';
import { KeptSection } from '../KeptSection.tsx';
import { ForgetNudges } from './ForgetNudges.tsx';
import { LearntList } from './LearntList.tsx';
import type { NudgesClient } from './nudges-client.ts';
import { NudgeSites } from './NudgeSites.tsx';
import { NudgeState } from './NudgeState.tsx';
import { NudgeTimes } from './NudgeTimes.tsx';
import { NudgeTypes } from './NudgeTypes.tsx';
import { QuietHours } from './QuietHours.tsx';
import { ShownList } from './ShownList.tsx';
import { SilenceList } from './SilenceList.tsx';
import { useNudgeControl } from './use-nudge-control.ts';

export type NudgesSectionProps = { client: NudgesClient; show: (text: string) => void };

/** All about nudges: how it stands, what can be switched, what happened, what was learnt. */
export function NudgesSection({ client, show }: NudgesSectionProps) {
  const language = useLanguage();
  const texts = nudgesTexts(language);
  const common = commonTexts(language);
  const now = useNow();
  const { control, error, reload, change, take } = useNudgeControl(client, (refused) =>
    show(sayCallError(refused, common, language)),
  );

  async function doIt(deed: Parameters<typeof take>[0], done: string) {
    if (await take(deed)) show(done);
  }

  return (
    <KeptSection
      id="nudges"
      title={texts.title}
      lead={texts.lead}
      isStart={client.startAt === 'nudges'}
      error={error}
      onRetry={reload}
      lines={6}
    >
      {control && (
        <>
          <NudgeState
            control={control}
            now={now}
            onAllOff={(allOff) => void change({ allOff })}
            onWake={() => void doIt(client.ask('snoozeNudges', { choice: null }), texts.time.woken)}
          />
          <p class="options-hint">{texts.private}</p>
          <NudgeTypes client={client} control={control} now={now} change={change} show={show} />
          <NudgeTimes
            control={control}
            now={now}
            onPerWeek={(perWeek) => void change({ perWeek })}
            onSnooze={(choice) => void take(client.ask('snoozeNudges', { choice }))}
          />
          <QuietHours
            spans={control.settings.quietHours}
            onChange={(quietHours) => change({ quietHours })}
          />
          <NudgeSites control={control} onChange={(sitesOff) => void change({ sitesOff })} />
          <ShownList control={control} now={now} />
          <SilenceList silences={control.explanation.silences} now={now} />
          <LearntList
            corrections={control.explanation.corrections}
            now={now}
            isStart={client.startAt === 'learnt'}
            onUndo={(id) => void doIt(client.ask('unlearnNudge', { id }), texts.learnt.undone)}
          />
          <ForgetNudges
            onForget={() => doIt(client.ask('forgetNudges', null), texts.forget.done)}
          />
        </>
      )}
    </KeptSection>
  );
}
