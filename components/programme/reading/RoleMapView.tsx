import { useState } from 'preact/hooks';

import { textIn } from '../../../utils/domain/team-content.ts';
import type { WorkProfile } from '../../../utils/domain/work-profile.ts';
import { commonTexts } from '../../../utils/i18n/common/common-texts.ts';
import { programmeTexts } from '../../../utils/i18n/programme/programme-texts.ts';
import { taxonomyTexts } from '../../../utils/i18n/taxonomy/taxonomy-texts.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { ChangeButton } from './ChangeButton.tsx';
import { Origin } from './Origin.tsx';
import type { ReadingProps } from './reading-props.ts';
import { SectionTop } from './SectionTop.tsx';
import { changeLine } from './start-change.ts';
import { useRoleLines } from './use-role-lines.ts';

export type RoleMapViewProps = ReadingProps & {
  profile: WorkProfile | null;
  roles: readonly { value: string; label: string }[];
  onTakeRole: (role: string) => void;
};

/** From one's own process to what the customer notices, role by role; one's own comes first. */
export function RoleMapView(props: RoleMapViewProps) {
  const { items, proposing, profile, roles, onTakeRole } = props;
  const language = useLanguage();
  const texts = programmeTexts(language).roles;
  const words = taxonomyTexts(language).touchpoint;
  const own = profile?.role ?? null;
  const [chosen, setChosen] = useState<string | null>(null);
  const role = chosen ?? own ?? roles[0]?.value ?? '';
  const lines = useRoleLines(items, role);
  const say = (text: Parameters<typeof textIn>[0]) => textIn(text, language);
  const propose = () => proposing.begin('role-entry', { role });

  return (
    <>
      <SectionTop
        lead={texts.lead}
        label={programmeTexts(language).propose['role-entry']}
        onPropose={propose}
      />
      <div class="role-choose">
        <Select
          label={texts.role}
          options={roles.map(({ value, label }) => ({
            value,
            label: value === own ? texts.mine({ role: label }) : label,
          }))}
          value={role}
          onChange={setChosen}
        />
        {profile && role !== own && (
          <Button variant="link" onClick={() => onTakeRole(role)}>
            {texts.take}
          </Button>
        )}
      </div>
      {!lines && <Skeleton lines={6} label={commonTexts(language).loading} />}
      {lines?.length === 0 && <EmptyState title={texts.none}>{texts.noneText}</EmptyState>}
      <ul class="entries">
        {lines?.map((line) => (
          <li class="entry role-line" key={line.key}>
            <p class="role-process">
              <span class="sr-only">{texts.process}: </span>
              {say(line.process)}
            </p>
            <div class="role-notices">
              <p dir="auto">
                <span class="sr-only">{texts.notices}: </span>
                {say(line.notices)}
              </p>
              <p class="entry-marks">
                <span class="sr-only">{texts.touchpoint}: </span>
                <span class="role-touchpoint">{words[line.touchpoint]}</span>
                {line.workArea !== '' && <span>{texts.forArea({ area: line.workArea })}</span>}
                <Origin item={line.item} />
              </p>
            </div>
            <ChangeButton
              what={say(line.process)}
              onClick={() => proposing.change(changeLine(line, role))}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
