import type { QuestionLevel } from '../../../../utils/domain/question-level.ts';
import { mayReview } from '../../../../utils/domain/team.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { iconAdd } from '../../../ui/icons.ts';
import { useTexts } from '../../use-texts.ts';
import { useWorkspace } from '../../use-workspace.ts';
import { useContentTexts } from '../lines/use-content-texts.ts';
import type { LineDeeds } from '../lines/use-line-deeds.ts';
import type { QuestionLine } from '../model/question-set.ts';
import type { ContentStore } from '../use-content.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { QuestionRow } from './QuestionRow.tsx';

export type QuestionLevelListProps = {
  level: QuestionLevel;
  lines: readonly QuestionLine[];
  content: ContentStore;
  deeds: LineDeeds;
  /** Whose form is open: the key of a line, or `new:<level>`. */
  open: string | null;
  onOpen: (key: string | null) => void;
};

/** The questions of one level. */
export function QuestionLevelList(props: QuestionLevelListProps) {
  const { level, lines, content, deeds, open, onOpen } = props;
  const { team } = useWorkspace();
  const { counted } = useTexts();
  const { questions, level: levels } = useContentTexts();
  const titleId = `questions-${level}`;
  const newKey = `new:${level}`;
  const close = (): void => onOpen(null);
  return (
    <section class="question-level" aria-labelledby={titleId}>
      <div class="question-level-head" data-line={newKey}>
        <h3 id={titleId} class="question-level-title">
          {levels.name[level]}
          <span class="thing-subtle">{questions.count(counted(lines.length))}</span>
        </h3>
        <Button size="small" icon={iconAdd} onClick={() => onOpen(newKey)}>
          {mayReview(team.role) ? questions.add : questions.propose}
          <span class="sr-only">: {levels.name[level]}</span>
        </Button>
      </div>
      {open === newKey && (
        <QuestionForm content={content} line={null} level={level} onClose={close} />
      )}
      {lines.length === 0 && (
        <EmptyState title={questions.emptyTitle}>{questions.emptyText}</EmptyState>
      )}
      {lines.length > 0 && (
        <ul class="thing-list">
          {lines.map((line) => (
            <li key={line.key} class="thing">
              {open === line.key ? (
                <QuestionForm content={content} line={line} level={level} onClose={close} />
              ) : (
                <QuestionRow line={line} deeds={deeds} onEdit={() => onOpen(line.key)} />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
