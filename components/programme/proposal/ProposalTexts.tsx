import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';

import { programmeTexts } from '../../../utils/i18n/programme/programme-texts.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { textFieldsOf, withText, type ProposedBody, type TextField } from './wish.ts';

export type ProposalTextsProps = {
  body: ProposedBody;
  onBody: (body: ProposedBody) => void;
  /** Needed texts that say nothing, once somebody tried to send. */
  missing: readonly TextField['name'][];
  firstField: RefObject<HTMLTextAreaElement | null>;
  /** On its way: what would be typed now would not go along. */
  readOnly: boolean;
};

/** The texts of a proposal: one's own language in sight, the other a tap away. Either is enough. */
export function ProposalTexts(props: ProposalTextsProps) {
  const { body, onBody, missing, firstField, readOnly } = props;
  const language = useLanguage();
  const texts = programmeTexts(language).dialog;
  const other = language === 'de' ? 'en' : 'de';
  const fields = textFieldsOf(body);
  const [isOpen, setOpen] = useState(false);
  const isFilled = fields.some(({ text }) => (text[other] ?? '').trim() !== '');

  const area = ({ name, words, text }: TextField, spoken: 'de' | 'en', index: number) => (
    <TextArea
      key={name}
      label={
        spoken === language ? (
          texts.text[words]
        ) : (
          <>
            {texts.text[words]} <span class="note-aside">({texts.inLanguage[spoken]})</span>
          </>
        )
      }
      placeholder={spoken === language ? texts.hint[words] : ''}
      rows={name === 'term' || name === 'process' ? 1 : 2}
      value={text[spoken] ?? ''}
      readOnly={readOnly}
      error={spoken === language && missing.includes(name) ? texts.empty : undefined}
      onInput={(said) => onBody(withText(body, name, spoken, said))}
      {...(index === 0 && spoken === language ? { areaRef: firstField } : {})}
    />
  );

  return (
    <>
      {fields.map((field, index) => area(field, language, index))}
      <Disclosure
        label={texts.otherLanguage[other]}
        open={isOpen}
        onToggle={setOpen}
        summary={isFilled ? fields.map(({ text }) => text[other] ?? '').find((t) => t !== '') : ''}
      >
        <div class="proposal-group">{fields.map((field, index) => area(field, other, index))}</div>
      </Disclosure>
    </>
  );
}
