import type { NudgeType } from '../../utils/domain/nudge.ts';
import { nudgeCardTexts } from '../../utils/i18n/nudge-card/nudge-card-texts.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { Answers } from './use-answers.ts';

export type SwitchOffQuestionProps = {
  type: NudgeType;
  answers: Answers;
  onDone: (text: string) => void;
};

/** After the third refusal: nobody should have to look for the switch. */
export function SwitchOffQuestion({ type, answers, onDone }: SwitchOffQuestionProps) {
  const { off } = nudgeCardTexts(useLanguage());
  async function switchOff() {
    if (await answers.switchOff(type)) onDone(off.done);
  }
  async function keep() {
    if (await answers.give({ kind: 'keep' })) onDone(off.kept);
  }
  return (
    <div class="asking-off" role="group" aria-labelledby="asking-off">
      <p class="asking-aside">{off.ask[type]}</p>
      <p id="asking-off" class="asking-step-title">
        {off.question}
      </p>
      <div class="asking-choices">
        <Button size="small" onClick={() => void switchOff()}>
          {off.off}
        </Button>
        <Button size="small" onClick={() => void keep()}>
          {off.keep}
        </Button>
      </div>
    </div>
  );
}
