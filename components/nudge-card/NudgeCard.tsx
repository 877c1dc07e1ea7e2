import './NudgeCard.css';
import { useState } from 'preact/hooks';

import type { NudgeType } from '../../utils/domain/nudge.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import type { NudgeCardTexts } from '../../utils/i18n/nudge-card/de.ts';
import { nudgeCardTexts } from '../../utils/i18n/nudge-card/nudge-card-texts.ts';
import type { NudgeView } from '../../utils/messages/nudge-views.ts';
import { sayCallError } from '../speech/say-problem.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { iconClose } from '../ui/icons.ts';
import { Mark } from '../ui/Mark.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { CardWords } from './card-words.ts';
import { DoneLine } from './DoneLine.tsx';
import { Folds } from './Folds.tsx';
import { LaterStep } from './LaterStep.tsx';
import { RefusedStep } from './RefusedStep.tsx';
import { ThreeAnswers } from './ThreeAnswers.tsx';
import type { Answers } from './use-answers.ts';

export type NudgeCardProps = {
  view: NudgeView;
  words: CardWords;
  answers: Answers;
  /** Milliseconds since 1970. */
  now: number;
  /** Opens the settings: all about nudges, the role, or what "falsch erkannt" taught. */
  onSettings: (screen: 'nudges' | 'work' | 'learnt') => void;
};

type Step =
  | { kind: 'asking' }
  | { kind: 'later' }
  | { kind: 'refused'; askToSwitchOff: NudgeType | null }
  | { kind: 'done'; text: string };

function eyebrowOf(type: NudgeType, { eyebrow }: NudgeCardTexts): string {
  if (type === 'meeting-page') return eyebrow.meeting;
  return type === 'announcement' ? eyebrow.announcement : eyebrow.usual;
}

/** One question, three answers, and why it comes now. */
export function NudgeCard({ view, words, answers, now, onSettings }: NudgeCardProps) {
  const language = useLanguage();
  const texts = nudgeCardTexts(language);
  const [step, setStep] = useState<Step>({ kind: 'asking' });

  async function refuse() {
    const answered = await answers.give({ kind: 'dismissed', why: null });
    if (answered) setStep({ kind: 'refused', askToSwitchOff: answered.askToSwitchOff });
  }
  async function putOff() {
    if (await answers.give({ kind: 'later' })) setStep({ kind: 'later' });
  }
  async function answerNow() {
    // The background opens the panel, which begins with this question.
    if (await answers.give({ kind: 'used' })) await answers.hide();
  }

  return (
    <>
      <header class="asking-header">
        <Mark size={18} />
        <p class="asking-eyebrow">{eyebrowOf(view.nudge.type, texts)}</p>
        <IconButton
          label={texts.close}
          icon={iconClose}
          size="small"
          onClick={() => void answers.close()}
        />
      </header>
      {/* It stays the name of the card when a further step needs its room. */}
      <h1 class={step.kind === 'asking' ? 'asking-question' : 'sr-only'}>{words.question.text}</h1>
      {answers.error && (
        <Banner tone="warn">{sayCallError(answers.error, commonTexts(language), language)}</Banner>
      )}
      {step.kind === 'asking' && (
        <>
          <ThreeAnswers onNow={answerNow} onLater={putOff} onRefuse={refuse} />
          <Folds view={view} words={words} now={now} onSettings={() => onSettings('nudges')} />
          {view.profile.role === null && (
            <p class="asking-role">
              <Button variant="link" onClick={() => onSettings('work')}>
                {texts.chooseRole}
              </Button>
            </p>
          )}
        </>
      )}
      {step.kind === 'later' && (
        <LaterStep answers={answers} onDone={(text) => setStep({ kind: 'done', text })} />
      )}
      {step.kind === 'refused' && (
        <RefusedStep
          view={view}
          answers={answers}
          askToSwitchOff={step.askToSwitchOff}
          onUndo={() => onSettings('learnt')}
          onDone={(text) => setStep({ kind: 'done', text })}
        />
      )}
      {step.kind === 'done' && <DoneLine text={step.text} onOver={() => void answers.hide()} />}
    </>
  );
}
