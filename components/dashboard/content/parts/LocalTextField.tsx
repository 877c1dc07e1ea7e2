import './LocalTextField.css';
import { useState } from 'preact/hooks';

import { Button } from '../../../ui/Button.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { useLanguage } from '../../../ui/use-language.ts';
import { useContentWords } from '../use-content-words.ts';

type Language = 'de' | 'en';

export type LocalTextFieldProps = {
  label: string;
  de: string;
  en: string;
  onDe: (text: string) => void;
  onEn: (text: string) => void;
  hint?: string;
  /** What it is about when it says nothing in either language. */
  error?: string | null;
  rows?: number;
  readOnly?: boolean;
};

/**
 * One text in two languages. The reader's own stands first; the other is unfolded when it is wanted or
 * says something, for one is enough.
 */
export function LocalTextField(props: LocalTextFieldProps) {
  const { label, de, en, hint, error, rows = 2, readOnly = false } = props;
  const t = useContentWords();
  const own = useLanguage();
  const other: Language = own === 'de' ? 'en' : 'de';
  const text = { de, en };
  const onInput = { de: props.onDe, en: props.onEn };
  const name = { de: t.form.german, en: t.form.english };
  const [wanted, setWanted] = useState(false);
  const isOpen = wanted || text[other] !== '';
  return (
    <div class="local-text">
      <TextArea
        label={label}
        {...(isOpen ? { aside: name[own] } : {})}
        hint={hint}
        error={error ?? null}
        value={text[own]}
        rows={rows}
        readOnly={readOnly}
        onInput={onInput[own]}
      />
      {isOpen ? (
        <TextArea
          label={
            <>
              <span class="sr-only">{label}, </span>
              {name[other]}
            </>
          }
          value={text[other]}
          rows={rows}
          readOnly={readOnly}
          onInput={onInput[other]}
        />
      ) : (
        <Button variant="link" onClick={() => setWanted(true)}>
          <span class="sr-only">{label}: </span>
          {other === 'en' ? t.form.addEnglish : t.form.addGerman}
        </Button>
      )}
    </div>
  );
}
