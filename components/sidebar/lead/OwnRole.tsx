import { useEffect, useRef, useState } from 'preact/hooks';

import { emptyWorkProfile, type WorkProfile } from '../../../utils/domain/work-profile.ts';
import { leadTexts } from '../../../utils/i18n/lead/lead-texts.ts';
import type { ScreenClient } from '../../note/screen-client.ts';
import { RoleChoice } from '../../programme/role-choice/RoleChoice.tsx';
import { noTeamRoles } from '../../programme/role-choice/team-roles.ts';
import { WorkAreaField } from '../../programme/role-choice/WorkAreaField.tsx';
import { Button } from '../../ui/Button.tsx';
import { useLanguage } from '../../ui/use-language.ts';

/** From which work one looks at customers. Each choice is kept at once. */
export function OwnRole({ client, onDone }: { client: ScreenClient; onDone: () => void }) {
  const texts = leadTexts(useLanguage()).first;
  const [profile, setProfile] = useState<WorkProfile>(emptyWorkProfile);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone; whoever came by keyboard goes on from the top of this step.
  useEffect(() => heading.current?.focus(), []);

  /** Whether it is kept. */
  async function change(wanted: Partial<WorkProfile>): Promise<boolean> {
    setProfile((now) => ({ ...now, ...wanted }));
    const answer = await client.ask('changeWorkProfile', { change: wanted });
    return answer.ok;
  }

  return (
    <>
      <h2 class="first-run-question" ref={heading} tabIndex={-1}>
        {texts.roleTitle}
      </h2>
      <p class="first-run-hint">{texts.roleText}</p>
      <RoleChoice
        role={profile.role}
        team={noTeamRoles}
        onChange={(role) => void change({ role })}
      />
      {profile.role !== null && (
        <WorkAreaField
          profile={profile}
          team={noTeamRoles}
          onChange={(workArea) => change({ workArea })}
        />
      )}
      <div class="first-run-ways">
        {profile.role === null ? (
          <Button variant="link" onClick={onDone}>
            {texts.skip}
          </Button>
        ) : (
          <Button onClick={onDone}>{texts.done}</Button>
        )}
      </div>
    </>
  );
}
