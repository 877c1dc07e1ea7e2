import type { ShownNudge } from '../../../utils/domain/nudge-history.ts';
import { commonTexts } from '../../../utils/i18n/common/common-texts.ts';
import { nudgesTexts } from '../../../utils/i18n/nudges/nudges-texts.ts';
import type { NudgeControl } from '../../../utils/messages/nudge-views.ts';
import { sayTime } from '../../speech/say-time.ts';
import { StatePill } from '../../ui/StatePill.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { FoldedList } from './FoldedList.tsx';
import { quoteWords } from './quote-words.ts';
import { RowFacts } from './RowFacts.tsx';

export type ShownListProps = { control: NudgeControl; now: number };

/** The last nudges: when, where, what was asked, because of what, and what became of it. */
export function ShownList({ control, now }: ShownListProps) {
  const language = useLanguage();
  const texts = nudgesTexts(language);
  const common = commonTexts(language);

  const whyOf = ({ reason, words }: ShownNudge): string => {
    const quoted = quoteWords(words, language);
    return quoted === ''
      ? texts.shown.reason[reason]
      : texts.shown.because[reason]({ words: quoted });
  };

  return (
    <FoldedList
      title={texts.shown.title}
      none={texts.shown.none}
      rows={control.explanation.shown}
      keyOf={({ id }) => id}
    >
      {(nudge) => {
        const question = control.questions[nudge.id];
        return (
          <>
            <RowFacts
              time={sayTime(nudge.at, now, common, language)}
              kind={texts.types.name[nudge.type]}
              title={nudge.title}
              aside={
                <StatePill tone={nudge.outcome === 'used' ? 'accent' : 'neutral'}>
                  {nudge.why === null
                    ? texts.outcomes[nudge.outcome]
                    : texts.outcomes.why[nudge.why]}
                </StatePill>
              }
            />
            {question !== undefined && (
              <p class="nudges-question" dir="auto">
                {question}
              </p>
            )}
            <p class="options-hint">{whyOf(nudge)}</p>
          </>
        );
      }}
    </FoldedList>
  );
}
