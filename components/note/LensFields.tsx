import { useId, useRef, useState } from 'preact/hooks';

import { lensKeys, type Lens, type NoteContent } from '../../utils/domain/note-content.ts';
import { noteTexts } from '../../utils/i18n/note/note-texts.ts';
import { taxonomyTexts } from '../../utils/i18n/taxonomy/taxonomy-texts.ts';
import { ChipSet } from '../ui/ChipSet.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { useLanguage } from '../ui/use-language.ts';

export type LensFieldsProps = {
  content: NoteContent;
  onContent: (content: NoteContent) => void;
  readOnly: boolean;
};

/** Four lenses, one tap each; a tap opens one sentence, and none is mandatory. */
export function LensFields({ content, onContent, readOnly }: LensFieldsProps) {
  const language = useLanguage();
  const texts = noteTexts(language).form;
  const words = taxonomyTexts(language);
  const { lenses } = content;
  const [tapped, setTapped] = useState<Lens[]>([]);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const open = lensKeys.filter((lens) => lenses[lens] !== '' || tapped.includes(lens));

  function change(next: Lens[]) {
    const opened = next.find((lens) => !open.includes(lens));
    const withText = open.filter((lens) => lenses[lens] !== '');
    // A lens with a sentence stays: a tap must not throw words away.
    setTapped([...new Set([...next, ...withText])]);
    if (opened === undefined) return;
    requestAnimationFrame(() => {
      root.current?.querySelector<HTMLElement>(`[data-lens="${opened}"] textarea`)?.focus();
    });
  }

  return (
    <div class="note-detail" ref={root}>
      <span class="field-label" id={id}>
        {texts.lenses}
      </span>
      <ChipSet
        labelledBy={id}
        options={lensKeys.map((value) => ({ value, label: words.lens[value] }))}
        values={open}
        disabled={readOnly}
        onChange={change}
      />
      <p class="note-aside">{texts.lensesHint}</p>
      {open.map((lens) => (
        <div key={lens} data-lens={lens}>
          <TextArea
            label={texts.lens[lens]}
            value={lenses[lens]}
            readOnly={readOnly}
            onInput={(text) => {
              setTapped([...new Set([...tapped, lens])]);
              onContent({ ...content, lenses: { ...lenses, [lens]: text } });
            }}
          />
        </div>
      ))}
    </div>
  );
}
