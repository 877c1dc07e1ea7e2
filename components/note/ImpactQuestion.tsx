import { noteTexts } from '../../utils/i18n/note/note-texts.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { QuestionsProps } from './CheckQuestions.tsx';

/** The free note: what this process or page does to customers. */
export function ImpactQuestion(props: Omit<QuestionsProps, 'onDone' | 'canShare' | 'further'>) {
  const { content, onContent, readOnly, firstField } = props;
  const texts = noteTexts(useLanguage()).form;
  return (
    <div class="note-questions">
      <TextArea
        label={texts.impact}
        placeholder={texts.impactExample}
        value={content.change}
        readOnly={readOnly}
        rows={4}
        areaRef={firstField}
        onInput={(change) => onContent({ ...content, change })}
      />
      {content.friction !== '' && (
        <TextArea
          label={texts.friction}
          value={content.friction}
          readOnly={readOnly}
          onInput={(friction) => onContent({ ...content, friction })}
        />
      )}
    </div>
  );
}
