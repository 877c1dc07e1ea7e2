import { useId } from 'preact/hooks';

import { NUDGE_CAPS, snoozeChoices, weekCapOf } from '../../../utils/domain/nudge-settings.ts';
import type { SnoozeChoice } from '../../../utils/domain/nudge-settings.ts';
import { nudgesTexts } from '../../../utils/i18n/nudges/nudges-texts.ts';
import type { NudgeControl } from '../../../utils/messages/nudge-views.ts';
import { ChipGroup } from '../../ui/ChipGroup.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { snoozedUntil } from './snoozed-until.ts';

export type NudgeTimesProps = {
  control: NudgeControl;
  now: number;
  onPerWeek: (perWeek: number) => void;
  /** Null ends the pause. */
  onSnooze: (choice: SnoozeChoice | null) => void;
};

const perWeekChoices = Array.from({ length: NUDGE_CAPS.perWeek }, (_, index) => String(index + 1));

/** How many a week, and a pause from all of them. */
export function NudgeTimes({ control, now, onPerWeek, onSnooze }: NudgeTimesProps) {
  const texts = nudgesTexts(useLanguage()).time;
  const id = useId();
  const pauses = snoozedUntil(control, now) !== null;
  return (
    <>
      <h3>{texts.title}</h3>
      <div class="options-choice">
        <span class="options-label" id={`${id}-week`}>
          {texts.perWeek}
        </span>
        <div>
          <ChipGroup
            labelledBy={`${id}-week`}
            clearable={false}
            options={perWeekChoices.map((value) => ({ value, label: value }))}
            value={String(weekCapOf(control.settings))}
            onChange={(value) => value !== null && onPerWeek(Number(value))}
          />
          <p class="options-hint">{texts.perWeekHint}</p>
        </div>
      </div>
      <div class="options-choice">
        <span class="options-label" id={`${id}-pause`}>
          {texts.snooze}
        </span>
        <ChipGroup
          labelledBy={`${id}-pause`}
          options={snoozeChoices.map((value) => ({ value, label: texts.choice[value] }))}
          value={pauses ? (control.settings.snooze?.choice ?? null) : null}
          onChange={onSnooze}
        />
      </div>
    </>
  );
}
