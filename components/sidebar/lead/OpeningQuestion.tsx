import { useState } from 'preact/hooks';

import { onlyMe } from '../../../utils/domain/audience.ts';
import { contentProblem, type Direction } from '../../../utils/domain/note-content.ts';
import { commonTexts } from '../../../utils/i18n/common/common-texts.ts';
import { leadTexts } from '../../../utils/i18n/lead/lead-texts.ts';
import type { CallError } from '../../../utils/messages/contract.ts';
import { openingQuestions } from '../../../utils/programme/opening-questions.ts';
import type { DraftKeeper } from '../../note/draft-view.ts';
import { useDraft } from '../../note/use-draft.ts';
import { sayCallError } from '../../speech/say-problem.ts';
import { Button } from '../../ui/Button.tsx';
import { ChipGroup } from '../../ui/ChipGroup.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useLanguage } from '../../ui/use-language.ts';

export type OpeningQuestionProps = {
  keeper: DraftKeeper;
  onKept: () => void;
  onSkip: () => void;
};

/** What somebody lived through as a customer, in one sentence: a note for themselves alone. */
export function OpeningQuestion({ keeper, onKept, onSkip }: OpeningQuestionProps) {
  const language = useLanguage();
  const texts = leadTexts(language).first;
  const { content, saving, status } = useDraft(keeper);
  const [error, setError] = useState<CallError | 'empty' | null>(null);
  const failure = error ?? (status.kind === 'failed' ? status.error : null);
  const [{ [language]: question }] = openingQuestions;

  function update(change: Partial<typeof content>) {
    setError(null);
    keeper.setContent({ ...content, ...change });
  }

  async function keep() {
    if (contentProblem(content)) return setError('empty');
    const answer = await keeper.save(onlyMe);
    if (answer.ok) onKept();
    else setError(answer.error);
  }

  return (
    <>
      <h2 class="first-run-question">{question}</h2>
      <ChipGroup<Direction>
        label={texts.mood}
        options={[
          { value: '+', label: texts.delighted, tone: 'plus' },
          { value: '-', label: texts.frustrated, tone: 'minus' },
        ]}
        value={content.direction}
        disabled={saving}
        onChange={(direction) => update({ direction })}
      />
      <TextArea
        label={texts.story}
        hideLabel
        placeholder={texts.storyExample}
        rows={2}
        value={content.change}
        readOnly={saving}
        onInput={(change) => update({ change })}
        error={
          failure === 'empty'
            ? texts.empty
            : failure && sayCallError(failure, commonTexts(language), language)
        }
      />
      <div class="first-run-ways">
        <Button busy={saving} onClick={() => void keep()}>
          {texts.keep}
        </Button>
        <Button variant="link" onClick={onSkip}>
          {texts.skip}
        </Button>
      </div>
      <p class="first-run-hint">{texts.hint}</p>
    </>
  );
}
