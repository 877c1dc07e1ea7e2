import { questionLevels } from '../../../utils/domain/question-level.ts';
import { frictionKeys, touchpointKeys } from '../../../utils/domain/taxonomy.ts';
import { programmeTexts } from '../../../utils/i18n/programme/programme-texts.ts';
import { taxonomyTexts } from '../../../utils/i18n/taxonomy/taxonomy-texts.ts';
import { ChipGroup } from '../../ui/ChipGroup.tsx';
import { ChipSet } from '../../ui/ChipSet.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import type { ProposedBody } from './wish.ts';

/** As the schema of a role map's line has it, in UTF-16 units. */
const MAX_WORK_AREA = 80;

export type ProposalFieldsProps = {
  body: ProposedBody;
  onBody: (body: ProposedBody) => void;
  /** Roles that can be chosen, with their names. */
  roles: readonly { value: string; label: string }[];
  readOnly: boolean;
};

/** What a proposal needs beside its texts: where, for whom, for which level. */
export function ProposalFields({ body, onBody, roles, readOnly }: ProposalFieldsProps) {
  const language = useLanguage();
  const texts = programmeTexts(language);
  const words = taxonomyTexts(language);
  const touchpoints = touchpointKeys.map((value) => ({ value, label: words.touchpoint[value] }));

  if (body.kind === 'question')
    return (
      <Field label={texts.dialog.level} hint={texts.questions.levelText[body.level]}>
        {({ id }) => (
          <div id={id}>
            <ChipGroup
              label={texts.dialog.level}
              clearable={false}
              options={questionLevels.map((value) => ({
                value,
                label: texts.questions.level[value],
              }))}
              value={body.level}
              onChange={(level) => level && onBody({ ...body, level })}
            />
          </div>
        )}
      </Field>
    );

  if (body.kind === 'example')
    return (
      <Select
        label={texts.dialog.slot}
        options={touchpoints}
        value={touchpointKeys.find((key) => key === body.slot) ?? touchpointKeys[0]}
        onChange={(slot) => onBody({ ...body, slot })}
      />
    );

  if (body.kind === 'term') return null;

  return (
    <>
      <Select
        label={texts.dialog.touchpoint}
        options={touchpoints}
        value={body.touchpoint}
        onChange={(touchpoint) => onBody({ ...body, touchpoint })}
      />
      <Select
        label={texts.dialog.role}
        options={roles}
        value={body.role}
        onChange={(role) => onBody({ ...body, role })}
      />
      <TextField
        label={texts.dialog.workArea}
        hint={texts.dialog.workAreaHint}
        value={body.workArea ?? ''}
        maxLength={MAX_WORK_AREA}
        readOnly={readOnly}
        onInput={(workArea) => onBody({ ...body, workArea })}
      />
      <div class="proposal-group">
        <span class="field-label" aria-hidden="true">
          {texts.dialog.frictions}
        </span>
        <ChipSet
          label={texts.dialog.frictions}
          options={frictionKeys.map((value) => ({ value, label: words.friction[value] }))}
          values={body.frictions}
          onChange={(frictions) => onBody({ ...body, frictions })}
        />
      </div>
    </>
  );
}
