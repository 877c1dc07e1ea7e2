import type { Correction } from '../../../utils/domain/nudge-history.ts';
import { commonTexts } from '../../../utils/i18n/common/common-texts.ts';
import { nudgesTexts } from '../../../utils/i18n/nudges/nudges-texts.ts';
import { sayTime } from '../../speech/say-time.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { FoldedList } from './FoldedList.tsx';
import { RowFacts } from './RowFacts.tsx';
import { sayProject } from './say-project.ts';

export type LearntListProps = {
  corrections: readonly Correction[];
  now: number;
  /** The page was asked to begin here. */
  isStart: boolean;
  onUndo: (id: string) => void;
};

/** What "falsch erkannt" has taught; each can be taken back. */
export function LearntList({ corrections, now, isStart, onUndo }: LearntListProps) {
  const language = useLanguage();
  const texts = nudgesTexts(language);
  const common = commonTexts(language);
  return (
    <FoldedList
      title={texts.learnt.title}
      none={texts.learnt.none}
      lead={texts.learnt.lead}
      rows={corrections}
      isStart={isStart}
      keyOf={({ id }) => id}
    >
      {({ id, project, words, title, at }) => (
        <div class="nudges-learnt">
          <div class="nudges-learnt-words">
            <p class="nudges-title" dir="auto" id={`learnt-${id}`}>
              {words.map((word) => texts.quoted({ word })).join(', ')}
            </p>
            <RowFacts
              title={title}
              time={sayTime(at, now, common, language)}
              kind={sayProject(project, language)}
            />
          </div>
          <Button
            size="small"
            variant="quiet"
            onClick={() => onUndo(id)}
            aria-describedby={`learnt-${id}`}
          >
            {common.action.undo}
          </Button>
        </div>
      )}
    </FoldedList>
  );
}
