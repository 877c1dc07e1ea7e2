import './RoleChoice.css';
import { useId } from 'preact/hooks';

import type { WorkProfile } from '../../../utils/domain/work-profile.ts';
import { workProfileTexts } from '../../../utils/i18n/work-profile/work-profile-texts.ts';
import { roleKeys } from '../../../utils/programme/roles.ts';
import { Button } from '../../ui/Button.tsx';
import { ChipGroup } from '../../ui/ChipGroup.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { sayRole, type TeamRoles } from './team-roles.ts';

export type RoleChoiceProps = {
  role: WorkProfile['role'];
  /** From the teams' role maps; `noTeamRoles` where there is no team. */
  team: TeamRoles;
  onChange: (role: WorkProfile['role']) => void;
};

/** From which work somebody looks at customers: the roles that ship, then those that the team added. */
export function RoleChoice({ role, team, onChange }: RoleChoiceProps) {
  const language = useLanguage();
  const texts = workProfileTexts(language);
  const id = useId();
  // A role that the team has dropped meanwhile is still the person's own.
  const known = new Set<string>([
    ...roleKeys,
    ...team.roles.map(({ key }) => key),
    ...(role === null ? [] : [role]),
  ]);
  return (
    <div class="role-choice">
      <span class="field-label" id={id}>
        {texts.role}
      </span>
      <ChipGroup
        labelledBy={id}
        options={[...known].map((value) => ({ value, label: sayRole(value, team, language) }))}
        value={role}
        onChange={onChange}
      />
      <p class="field-hint">
        {texts.roleHint}{' '}
        {role !== null && (
          <Button variant="link" onClick={() => onChange(null)}>
            {texts.clearRole}
          </Button>
        )}
      </p>
    </div>
  );
}
