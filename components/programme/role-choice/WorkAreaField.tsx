import { useId } from 'preact/hooks';

import type { WorkProfile } from '../../../utils/domain/work-profile.ts';
import { workProfileTexts } from '../../../utils/i18n/work-profile/work-profile-texts.ts';
import { Field } from '../../ui/Field.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { useTyped } from '../../ui/use-typed.ts';
import { workAreasFor, type TeamRoles } from './team-roles.ts';

/** As `workProfileSchema` has it, in UTF-16 units. */
const MAX_WORK_AREA = 80;

const trimmed = (text: string): string => text.trim();

export type WorkAreaFieldProps = {
  profile: Pick<WorkProfile, 'role' | 'workArea'>;
  team: TeamRoles;
  /** Called after a pause, or when the field is left; trimmed. What could not be kept (false) stays in the field. */
  onChange: (workArea: string) => void | Promise<boolean>;
};

/** What somebody works on, in their own words or in those of the team. */
export function WorkAreaField({ profile, team, onChange }: WorkAreaFieldProps) {
  const language = useLanguage();
  const texts = workProfileTexts(language);
  const list = useId();
  const suggested = workAreasFor(team, profile.role, language);
  const typed = useTyped({ kept: profile.workArea, keep: onChange, read: trimmed });
  return (
    <Field
      label={texts.workArea}
      hint={suggested.length > 0 ? texts.workAreaTeamHint : texts.workAreaHint}
    >
      {(ids) => (
        <>
          <input
            {...ids}
            type="text"
            class="control"
            dir="auto"
            autocomplete="off"
            list={list}
            maxLength={MAX_WORK_AREA}
            value={typed.text}
            onInput={(event) => typed.onInput(event.currentTarget.value)}
            onBlur={typed.onBlur}
          />
          <datalist id={list}>
            {suggested.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
