import { summariseReview } from '../../utils/domain/note-state.ts';
import type { ReviewEvent } from '../../utils/domain/review.ts';
import { cardTexts } from '../../utils/i18n/card/card-texts.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { taxonomyTexts } from '../../utils/i18n/taxonomy/taxonomy-texts.ts';
import { sayTime } from '../speech/say-time.ts';
import { Icon } from '../ui/Icon.tsx';
import { iconAnswer, iconDecided } from '../ui/icons.ts';
import { useLanguage } from '../ui/use-language.ts';
import { LongText } from './LongText.tsx';

export type ReviewRepliesProps = {
  review: readonly ReviewEvent[];
  now: number;
  /** Whether the reader wrote the note: then an answer is to them. */
  own: boolean;
};

/** What came back: the decision with its reason, and the CX-Pate's answers. */
export function ReviewReplies({ review, now, own }: ReviewRepliesProps) {
  const language = useLanguage();
  const texts = cardTexts(language);
  const common = commonTexts(language);
  const words = taxonomyTexts(language);
  const { decision, answers } = summariseReview(review);
  const when = (at: number) => sayTime(at, now, common, language);
  if (!decision && answers.length === 0) return null;

  return (
    <div class="replies">
      {decision && (
        <div class="reply reply-decision">
          <Icon of={iconDecided} />
          <div class="reply-text">
            <p class="reply-title">{words.outcome[decision.outcome]}</p>
            <LongText text={decision.reason} />
            <p class="note-aside" dir="auto">
              {texts.decidedBy({ name: decision.byName, time: when(decision.at) })}
            </p>
          </div>
        </div>
      )}
      {answers.map((answer) => (
        <div class="reply" key={answer.id}>
          <Icon of={iconAnswer} />
          <div class="reply-text">
            <p class="reply-title" dir="auto">
              {own
                ? texts.answered({ name: answer.byName })
                : texts.answeredOther({ name: answer.byName })}
            </p>
            <LongText text={answer.text} />
            <p class="note-aside">{when(answer.at)}</p>
          </div>
        </div>
      ))}
    </div>
  );
}
