import './LevelPanel.css';
import {
  canVote,
  firstLevel,
  nextCountAfter,
  questionLevels,
} from '../../../../utils/domain/question-level.ts';
import { MIN_GROUP_SIZE } from '../../../../utils/domain/team.ts';
import { formatCount } from '../../model/format-time.ts';
import { useTexts } from '../../use-texts.ts';
import { useWorkspace } from '../../use-workspace.ts';
import { useContentTexts } from '../lines/use-content-texts.ts';
import { countDay } from '../model/count-day.ts';
import type { ContentStore } from '../use-content.ts';
import { useTeamNow } from '../use-team-now.ts';
import { LevelVote } from './LevelVote.tsx';

/** The level of the questions that are asked, and how it moves: by the team's own secret vote, or by each person alone. */
export function LevelPanel({ content }: { content: ContentStore }) {
  const { world } = useWorkspace();
  const { language } = useTexts();
  const { level: t } = useContentTexts();
  const team = useTeamNow();
  const now = team.questionLevel ?? firstLevel;
  const next = questionLevels.find((one) => one !== now) ?? firstLevel;
  const votes = canVote(team);
  const size = formatCount(Math.max(MIN_GROUP_SIZE, team.minGroupSize), language);
  return (
    <section class="level" aria-labelledby="level-title">
      <h3 id="level-title" class="level-title">
        {t.title}
      </h3>
      <ol class="level-steps">
        {questionLevels.map((one) => (
          <li
            key={one}
            class={one === now ? 'level-step level-step-now' : 'level-step'}
            aria-current={one === now ? 'step' : undefined}
          >
            <span class="level-step-name">{t.name[one]}</span>
            <span class="level-step-about">{t.about[one]}</span>
            {one === now && <span class="level-step-here">{votes ? t.here : t.smallHere}</span>}
          </li>
        ))}
      </ol>
      {votes && (
        <LevelVote
          // A level that has moved asks anew.
          key={next}
          to={next}
          content={content}
          nextCount={countDay(nextCountAfter(world.now()), language)}
        />
      )}
      <div class="level-how">
        {votes ? (
          <>
            <p>{t.how({ size })}</p>
            <p>{t.secret}</p>
          </>
        ) : (
          <p>{t.small({ size })}</p>
        )}
      </div>
    </section>
  );
}
