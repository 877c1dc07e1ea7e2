import type { WorkProfile } from '../../../utils/domain/work-profile.ts';
import { commonTexts } from '../../../utils/i18n/common/common-texts.ts';
import { workProfileTexts } from '../../../utils/i18n/work-profile/work-profile-texts.ts';
import type { ScreenClient } from '../../note/screen-client.ts';
import { RoleChoice } from '../../programme/role-choice/RoleChoice.tsx';
import { WorkAreaField } from '../../programme/role-choice/WorkAreaField.tsx';
import { sayCallError } from '../../speech/say-problem.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { KeptSection } from '../KeptSection.tsx';
import type { NudgesClient } from '../nudges/nudges-client.ts';
import { useKept } from '../use-kept.ts';
import { useTeamRoles } from './use-team-roles.ts';

export type WorkSectionProps = {
  client: NudgesClient;
  /** Teams whose role maps add roles and work areas. */
  teamIds: readonly string[];
  show: (text: string) => void;
};

const read = (client: Pick<ScreenClient, 'ask'>) => client.ask('getWorkProfile', null);

/** From which work one looks at customers: role and area of work, and the way to have neither. */
export function WorkSection({ client, teamIds, show }: WorkSectionProps) {
  const language = useLanguage();
  const texts = workProfileTexts(language);
  const common = commonTexts(language);
  const team = useTeamRoles(client, teamIds);
  const { known, wished, error, reload, take } = useKept<WorkProfile, WorkProfile>(
    client,
    read,
    (refused) => show(sayCallError(refused, common, language)),
  );
  const profile = known && { ...known, ...wished };
  const change = (part: Partial<WorkProfile>) =>
    take(client.ask('changeWorkProfile', { change: part }), part);

  async function clear() {
    if (await change({ role: null, workArea: '' })) show(texts.cleared);
  }

  return (
    <KeptSection
      id="work"
      title={texts.title}
      lead={texts.lead}
      isStart={client.startAt === 'work'}
      error={error}
      onRetry={reload}
      lines={5}
    >
      {profile && (
        <>
          <RoleChoice role={profile.role} team={team} onChange={(role) => void change({ role })} />
          <WorkAreaField
            profile={profile}
            team={team}
            onChange={(workArea) => change({ workArea })}
          />
          <p class="options-hint">{texts.stays}</p>
          {(profile.role !== null || profile.workArea !== '') && (
            <div>
              <Button size="small" variant="quiet" onClick={() => void clear()}>
                {texts.clear}
              </Button>
            </div>
          )}
        </>
      )}
    </KeptSection>
  );
}
