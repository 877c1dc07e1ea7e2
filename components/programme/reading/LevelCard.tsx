import { questionLevels, type QuestionLevel } from '../../../utils/domain/question-level.ts';
import { programmeTexts } from '../../../utils/i18n/programme/programme-texts.ts';
import type { LevelView } from '../../../utils/messages/content-views.ts';
import { sayRefusal } from '../../note/say-refusal.ts';
import { ChipGroup } from '../../ui/ChipGroup.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { sayCountTime } from './say-count-time.ts';

export type LevelCardProps = {
  view: LevelView;
  onVote: (to: QuestionLevel, yes: boolean) => void;
};

/** Which level the questions are at, and what one can do about it: vote together or choose alone. */
export function LevelCard({ view, onVote }: LevelCardProps) {
  const language = useLanguage();
  const { level: names, vote: words, self, levelText } = programmeTexts(language).questions;
  const { level, decidedBy, vote, nextCountAt } = view;

  if (decidedBy === 'self')
    return (
      <section class="level-card" aria-label={self.title}>
        <h3 class="level-title">{self.title}</h3>
        <ChipGroup
          label={self.title}
          clearable={false}
          options={questionLevels.map((value) => ({ value, label: names[value] }))}
          value={level}
          onChange={(to) => to && to !== level && onVote(to, true)}
        />
        <p>{levelText[level]}</p>
        <p class="level-hint">{self.text}</p>
      </section>
    );

  const to: QuestionLevel = level === 'wahrnehmen' ? 'handeln' : 'wahrnehmen';
  const isBack = to === 'wahrnehmen';
  const title = isBack ? words.back({ level: names[to] }) : words.title({ level: names[to] });
  const cast = vote?.to === to ? vote : null;
  const said = {
    pending: words.pending,
    done: words.done,
    self: null,
    refused: words.refused({ why: sayRefusal(cast?.refusal ?? '', language) }),
  };
  const chosen = cast?.yes ? 'yes' : 'no';
  return (
    <section class="level-card" aria-label={title}>
      <h3 class="level-title">{title}</h3>
      <p>{words.text}</p>
      <ChipGroup
        label={title}
        clearable={false}
        options={[
          { value: 'yes', label: isBack ? words.yesBack : words.yes },
          { value: 'no', label: isBack ? words.noBack : words.no },
        ]}
        value={cast ? chosen : null}
        onChange={(value) => value && onVote(to, value === 'yes')}
      />
      <p class="level-hint" role="status">
        {cast && `${said[cast.sync] ?? ''} `}
        {nextCountAt !== null && words.counted({ when: sayCountTime(nextCountAt, language) })}
      </p>
    </section>
  );
}
