import type { ComponentChildren, RefObject } from 'preact';
import { useRef } from 'preact/hooks';

import { chipChoices, chipReasons } from '../../utils/domain/check-chip.ts';
import type { NoteContent } from '../../utils/domain/note-content.ts';
import { noteTexts } from '../../utils/i18n/note/note-texts.ts';
import { taxonomyTexts } from '../../utils/i18n/taxonomy/taxonomy-texts.ts';
import { ChipGroup } from '../ui/ChipGroup.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { withChip, withChipReason } from './edit-content.ts';

export type QuestionsProps = {
  content: NoteContent;
  onContent: (content: NoteContent) => void;
  readOnly: boolean;
  firstField: RefObject<HTMLTextAreaElement | null>;
  /** Whether there is a team whose CX-Pate could look along. */
  canShare: boolean;
  /** Stands below the two questions. */
  further: ComponentChildren;
  /** Enter in the last question. */
  onDone: () => void;
};

/** The CX-check: two questions of one sentence each, or one tap. */
export function CheckQuestions(props: QuestionsProps) {
  const { content, onContent, readOnly, firstField, canShare, onDone } = props;
  const language = useLanguage();
  const texts = noteTexts(language).form;
  const words = taxonomyTexts(language);
  const second = useRef<HTMLTextAreaElement>(null);
  const choice = content.chip?.choice ?? null;

  return (
    <div class="note-questions">
      <TextArea
        label={texts.change}
        placeholder={texts.changeExample}
        value={content.change}
        readOnly={readOnly}
        areaRef={firstField}
        onInput={(change) => onContent({ ...content, change })}
        onEnter={() => second.current?.focus()}
      />
      <TextArea
        label={texts.friction}
        placeholder={texts.frictionExample}
        value={content.friction}
        readOnly={readOnly}
        areaRef={second}
        onInput={(friction) => onContent({ ...content, friction })}
        onEnter={onDone}
      />
      {props.further}
      <div class="note-line">
        <span class="note-aside" aria-hidden="true">
          {texts.chips}
        </span>
        <ChipGroup
          label={texts.chips}
          options={chipChoices.map((value) => ({ value, label: words.chip[value] }))}
          value={choice}
          disabled={readOnly}
          onChange={(next) => onContent(withChip(content, next))}
        />
      </div>
      {choice && (
        <div class="note-line note-reasons">
          <span class="note-aside" aria-hidden="true">
            {texts.chipReason[choice]}
          </span>
          <ChipGroup
            label={texts.chipReason[choice]}
            options={chipReasons[choice].map((value) => ({
              value,
              label: words.chipReason[value],
            }))}
            value={content.chip?.reason ?? null}
            disabled={readOnly}
            onChange={(reason) => onContent(withChipReason(content, reason))}
          />
          {choice === 'unsure' && canShare && <p class="note-aside">{texts.unsureHint}</p>}
        </div>
      )}
    </div>
  );
}
