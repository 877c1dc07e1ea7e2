import './QuestionsRoom.css';
import { useMemo } from 'preact/hooks';

import { questionLevels } from '../../../../utils/domain/question-level.ts';
import { mayReview } from '../../../../utils/domain/team.ts';
import { useShortcuts } from '../../app/use-shortcuts.ts';
import { useWorkspace } from '../../use-workspace.ts';
import { RoomPage } from '../lines/RoomPage.tsx';
import { useContentTexts } from '../lines/use-content-texts.ts';
import { useLineDeeds } from '../lines/use-line-deeds.ts';
import { useReturnFocus } from '../lines/use-return-focus.ts';
import { questionSet, standingShipped } from '../model/question-set.ts';
import type { RoomProps } from '../rooms.ts';
import { LevelPanel } from './LevelPanel.tsx';
import { QuestionLevelList } from './QuestionLevelList.tsx';
import { QuestionShelf } from './QuestionShelf.tsx';
import { ReplaceSet } from './ReplaceSet.tsx';

/** The team's questions on their two levels: what is asked, what was taken out, and how the level moves. */
export function QuestionsRoom({ content, item, onItem, onHelp }: RoomProps) {
  const { team, preferences } = useWorkspace();
  const { questions } = useContentTexts();
  const deeds = useLineDeeds(content);
  const set = useMemo(() => questionSet(content.items ?? []), [content.items]);
  useShortcuts({ help: onHelp }, preferences.shortcuts);
  useReturnFocus(item);
  const mayWrite = mayReview(team.role);
  const shipped = standingShipped(set);
  return (
    <RoomPage content={content} title={questions.title} lead={questions.lead}>
      {() => (
        <div class="question-rooms">
          <LevelPanel content={content} />
          {questionLevels.map((level) => (
            <QuestionLevelList
              key={level}
              level={level}
              lines={set.asked[level]}
              content={content}
              deeds={deeds}
              open={item}
              onOpen={(key) => onItem(key, 'replace')}
            />
          ))}
          <div class="question-set-end">
            <QuestionShelf set={set} deeds={deeds} mayWrite={mayWrite} />
            {mayWrite && shipped.length > 0 && <ReplaceSet lines={shipped} deeds={deeds} />}
          </div>
        </div>
      )}
    </RoomPage>
  );
}
