import { textIn, type ContentBody } from '../../../../utils/domain/team-content.ts';
import { useLanguage } from '../../../ui/use-language.ts';
import { useWorkspace } from '../../use-workspace.ts';
import { useContentTexts } from '../lines/use-content-texts.ts';
import type { TermLine } from '../model/glossary-lines.ts';
import { isTermComplete, termBody, termFields } from '../model/term-fields.ts';
import { ContentFormFrame } from '../parts/ContentFormFrame.tsx';
import { LocalTextField } from '../parts/LocalTextField.tsx';
import { useContentForm } from '../use-content-form.ts';
import { useContentWords } from '../use-content-words.ts';
import type { ContentStore } from '../use-content.ts';
import { TermWords } from './TermWords.tsx';

export type TermFormProps = {
  content: ContentStore;
  /** What is changed; null for a new term. */
  line: TermLine | null;
  /** `example`: the term stays as it is and only its example is asked for. */
  part: 'whole' | 'example';
  onClose: () => void;
};

/** Writes a term, or only its example; or proposes it. */
export function TermForm({ content, line, part, onClose }: TermFormProps) {
  const { toast } = useWorkspace();
  const language = useLanguage();
  const words = useContentWords();
  const { glossary } = useContentTexts();
  const form = useContentForm({
    content,
    draftKey: line?.key ?? 'term new',
    target: line?.own ?? null,
    start: termFields(line),
    toBody: (fields): ContentBody | null =>
      isTermComplete(fields, part) ? termBody(fields, line) : null,
    onDone(how) {
      toast(how === 'put' ? words.deed.saved : words.deed.proposed);
      onClose();
    },
  });
  const { words: fields, change } = form;
  const isEmpty = form.problem?.kind === 'empty';
  const missing = (de: string, en: string) =>
    isEmpty && `${de}${en}`.trim() === '' ? words.form.missing : null;
  const question = line?.wanted ? textIn(line.wanted, language) : glossary.wantedOwn;
  return (
    <ContentFormFrame
      title={titleOf()}
      form={form}
      body={termBody(fields, line)}
      draw={(body) => body.kind === 'term' && <TermWords {...body} />}
      onClose={onClose}
    >
      {part === 'whole' && (
        <>
          <LocalTextField
            label={glossary.term}
            rows={1}
            de={fields.termDe}
            en={fields.termEn}
            onDe={(termDe) => change({ termDe })}
            onEn={(termEn) => change({ termEn })}
            error={missing(fields.termDe, fields.termEn)}
            readOnly={form.busy}
          />
          <LocalTextField
            label={glossary.meaning}
            hint={glossary.meaningHint}
            de={fields.meaningDe}
            en={fields.meaningEn}
            onDe={(meaningDe) => change({ meaningDe })}
            onEn={(meaningEn) => change({ meaningEn })}
            error={missing(fields.meaningDe, fields.meaningEn)}
            readOnly={form.busy}
          />
        </>
      )}
      <LocalTextField
        label={part === 'whole' ? glossary.example : question}
        hint={part === 'whole' ? `${question} ${glossary.exampleHint}` : glossary.exampleHint}
        de={fields.exampleDe}
        en={fields.exampleEn}
        onDe={(exampleDe) => change({ exampleDe })}
        onEn={(exampleEn) => change({ exampleEn })}
        error={
          part === 'example' && missing(fields.exampleDe, fields.exampleEn)
            ? glossary.exampleMissing
            : null
        }
        readOnly={form.busy}
      />
    </ContentFormFrame>
  );

  function titleOf(): string {
    if (line === null) return form.mayWrite ? glossary.newTitle : glossary.propose;
    const term = textIn(line.term, language);
    if (part === 'example') return glossary.exampleTitle({ term });
    return form.mayWrite ? glossary.editTitle({ term }) : glossary.changeTitle({ term });
  }
}
