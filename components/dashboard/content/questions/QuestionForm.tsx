import { questionLevels, type QuestionLevel } from '../../../../utils/domain/question-level.ts';
import type { ContentBody } from '../../../../utils/domain/team-content.ts';
import { ChipGroup } from '../../../ui/ChipGroup.tsx';
import { useWorkspace } from '../../use-workspace.ts';
import { Said } from '../lines/Said.tsx';
import { useContentTexts } from '../lines/use-content-texts.ts';
import { toLocalText } from '../model/local-words.ts';
import type { QuestionLine } from '../model/question-set.ts';
import { ContentFormFrame } from '../parts/ContentFormFrame.tsx';
import { LocalTextField } from '../parts/LocalTextField.tsx';
import { useContentForm } from '../use-content-form.ts';
import { useContentWords } from '../use-content-words.ts';
import type { ContentStore } from '../use-content.ts';

export type QuestionFormProps = {
  content: ContentStore;
  /** What is changed; null for a new question. */
  line: QuestionLine | null;
  /** The level of a new question. */
  level: QuestionLevel;
  onClose: () => void;
};

const levelOf = (word: string): QuestionLevel =>
  questionLevels.find((one) => one === word) ?? 'wahrnehmen';

/** Writes a question, or proposes one. */
export function QuestionForm({ content, line, level, onClose }: QuestionFormProps) {
  const { toast } = useWorkspace();
  const words = useContentWords();
  const { questions, level: levels } = useContentTexts();
  const form = useContentForm({
    content,
    draftKey: line?.key ?? `question new ${level}`,
    target: line?.own ?? null,
    start: { de: line?.text.de ?? '', en: line?.text.en ?? '', level: line?.level ?? level },
    toBody,
    onDone(how) {
      toast(how === 'put' ? words.deed.saved : words.deed.proposed);
      onClose();
    },
  });
  function toBody(fields: Record<'de' | 'en' | 'level', string>): ContentBody {
    return {
      ...line?.own?.body,
      kind: 'question',
      level: levelOf(fields.level),
      text: toLocalText(fields.de, fields.en),
      startKey: line?.startKey ?? line?.own?.body.startKey ?? null,
    };
  }
  const { words: fields, change } = form;
  return (
    <ContentFormFrame
      title={titleOf()}
      form={form}
      body={toBody(fields)}
      draw={(body) => body.kind === 'question' && <Said text={body.text} />}
      onClose={onClose}
    >
      <LocalTextField
        label={questions.text}
        hint={questions.textHint}
        de={fields.de}
        en={fields.en}
        onDe={(de) => change({ de })}
        onEn={(en) => change({ en })}
        error={form.problem?.kind === 'empty' ? words.form.missing : null}
        readOnly={form.busy}
      />
      <ChipGroup
        label={questions.level}
        options={questionLevels.map((value) => ({ value, label: levels.name[value] }))}
        value={levelOf(fields.level)}
        onChange={(value) => value && change({ level: value })}
        clearable={false}
        disabled={form.busy}
      />
    </ContentFormFrame>
  );

  function titleOf(): string {
    if (line === null) return form.mayWrite ? questions.newTitle : questions.propose;
    if (!form.mayWrite) return questions.changeTitle;
    return line.own ? questions.editTitle : questions.replaceTitle;
  }
}
