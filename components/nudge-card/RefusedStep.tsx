import { useState } from 'preact/hooks';

import { dismissalReasons, type DismissalReason } from '../../utils/domain/nudge-history.ts';
import type { NudgeType } from '../../utils/domain/nudge.ts';
import { nudgeCardTexts } from '../../utils/i18n/nudge-card/nudge-card-texts.ts';
import type { NudgeView } from '../../utils/messages/nudge-views.ts';
import { ChipGroup } from '../ui/ChipGroup.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { LearntLine } from './LearntLine.tsx';
import { StepTitle } from './StepTitle.tsx';
import { SwitchOffQuestion } from './SwitchOffQuestion.tsx';
import type { Answers } from './use-answers.ts';

export type RefusedStepProps = {
  view: NudgeView;
  answers: Answers;
  /** This was the third refusal of its type. */
  askToSwitchOff: NudgeType | null;
  /** Leads to where what was learnt can be taken back. */
  onUndo: () => void;
  onDone: (text: string) => void;
};

/** It is refused already; why is a second tap that may never come. */
export function RefusedStep(props: RefusedStepProps) {
  const { view, answers, askToSwitchOff, onUndo, onDone } = props;
  const { refused } = nudgeCardTexts(useLanguage());
  const [why, setWhy] = useState<DismissalReason | null>(null);

  async function choose(reason: DismissalReason | null) {
    if (!reason || !(await answers.give({ kind: 'dismissed', why: reason }))) return;
    setWhy(reason);
    // What was learnt can be taken back, and a question that is open can be answered: then the card stays.
    if (reason !== 'misread' && askToSwitchOff === null) onDone(refused.thanks);
  }

  return (
    <section class="asking-step" aria-labelledby="asking-step">
      <StepTitle text={refused.title} />
      <ChipGroup
        labelledBy="asking-step"
        options={dismissalReasons.map((value) => ({ value, label: refused[value] }))}
        value={why}
        clearable={false}
        onChange={(reason) => void choose(reason)}
      />
      {why === 'misread' && <LearntLine nudge={view.nudge} onUndo={onUndo} />}
      {askToSwitchOff && (
        <SwitchOffQuestion type={askToSwitchOff} answers={answers} onDone={onDone} />
      )}
    </section>
  );
}
