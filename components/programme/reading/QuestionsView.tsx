import { questionLevels, type QuestionLevel } from '../../../utils/domain/question-level.ts';
import { textIn } from '../../../utils/domain/team-content.ts';
import { programmeTexts } from '../../../utils/i18n/programme/programme-texts.ts';
import type { LevelView } from '../../../utils/messages/content-views.ts';
import { questionSet } from '../../../utils/programme/reading/question-set.ts';
import { StatePill } from '../../ui/StatePill.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { ChangeButton } from './ChangeButton.tsx';
import { LevelCard } from './LevelCard.tsx';
import { Origin } from './Origin.tsx';
import type { ReadingProps } from './reading-props.ts';
import { SectionTop } from './SectionTop.tsx';
import { changeQuestion } from './start-change.ts';

export type QuestionsViewProps = ReadingProps & {
  /** Null without a team. */
  levelView: LevelView | null;
  active: QuestionLevel;
  onVote: (to: QuestionLevel, yes: boolean) => void;
};

/** The questions of both levels, which one is being asked, and how to move on. */
export function QuestionsView(props: QuestionsViewProps) {
  const { items, proposing, levelView, active, onVote } = props;
  const language = useLanguage();
  const texts = programmeTexts(language).questions;
  return (
    <>
      <SectionTop
        lead={texts.lead}
        label={programmeTexts(language).propose.question}
        onPropose={() => proposing.begin('question', { level: active })}
      />
      {questionLevels.map((level) => {
        const set = questionSet(items, level);
        return (
          <section class="level" key={level} aria-label={texts.level[level]}>
            <h2 class="level-name">
              {texts.level[level]}
              {level === active && <StatePill tone="accent">{texts.active}</StatePill>}
            </h2>
            <p class="section-lead">{set.length > 0 ? texts.levelText[level] : texts.none}</p>
            <ul class="entries">
              {set.map((question) => {
                const said = textIn(question.text, language);
                return (
                  <li class="entry" key={question.key}>
                    <div class="entry-text">
                      <p dir="auto">{said}</p>
                      {question.item && (
                        <p class="entry-marks">
                          <Origin item={question.item} />
                        </p>
                      )}
                    </div>
                    <ChangeButton
                      what={said}
                      onClick={() => proposing.change(changeQuestion(question, level))}
                    />
                  </li>
                );
              })}
            </ul>
            {levelView && level === active && <LevelCard view={levelView} onVote={onVote} />}
          </section>
        );
      })}
    </>
  );
}
