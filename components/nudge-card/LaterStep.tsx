import { snoozeChoices, type SnoozeChoice } from '../../utils/domain/nudge-settings.ts';
import { nudgeCardTexts } from '../../utils/i18n/nudge-card/nudge-card-texts.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { StepTitle } from './StepTitle.tsx';
import type { Answers } from './use-answers.ts';

export type LaterStepProps = { answers: Answers; onDone: (text: string) => void };

/** It is put off already; for how long all nudges stay away is a second tap that may never come. */
export function LaterStep({ answers, onDone }: LaterStepProps) {
  const { snooze } = nudgeCardTexts(useLanguage());
  async function choose(choice: SnoozeChoice) {
    if (await answers.give({ kind: 'later' }, choice)) onDone(snooze.done[choice]);
  }
  return (
    <section class="asking-step" aria-labelledby="asking-step">
      <StepTitle text={snooze.title} />
      <div class="asking-choices">
        {snoozeChoices.map((choice) => (
          <Button key={choice} size="small" onClick={() => void choose(choice)}>
            {snooze[choice]}
          </Button>
        ))}
      </div>
      <p class="asking-aside">{snooze.waits}</p>
    </section>
  );
}
