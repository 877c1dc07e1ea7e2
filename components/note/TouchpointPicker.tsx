import { useId, useState } from 'preact/hooks';

import type { NoteContent } from '../../utils/domain/note-content.ts';
import { touchpointKeys, type Touchpoint } from '../../utils/domain/taxonomy.ts';
import { noteTexts } from '../../utils/i18n/note/note-texts.ts';
import { taxonomyTexts } from '../../utils/i18n/taxonomy/taxonomy-texts.ts';
import { Button } from '../ui/Button.tsx';
import { ChipSet } from '../ui/ChipSet.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { offeredTouchpoints } from './edit-content.ts';

export type TouchpointPickerProps = {
  content: NoteContent;
  onContent: (content: NoteContent) => void;
  suggested: readonly Touchpoint[];
  readOnly: boolean;
};

/** Where customers meet it: the suggested touchpoints first, all twelve on request. */
export function TouchpointPicker(props: TouchpointPickerProps) {
  const { content, onContent, suggested, readOnly } = props;
  const language = useLanguage();
  const texts = noteTexts(language).form;
  const words = taxonomyTexts(language);
  const [all, setAll] = useState(false);
  const id = useId();
  const offered = offeredTouchpoints(content.touchpoints, suggested, all);
  const mayFold = suggested.length + content.touchpoints.length > 0;
  return (
    <div class="note-detail">
      <span class="field-label" id={id}>
        {texts.touchpoints}
        {suggested.length > 0 && <span class="note-aside"> {texts.suggested}</span>}
      </span>
      <ChipSet
        labelledBy={id}
        options={offered.map((value) => ({ value, label: words.touchpoint[value] }))}
        values={content.touchpoints}
        disabled={readOnly}
        onChange={(touchpoints) => onContent({ ...content, touchpoints })}
      />
      {mayFold && (all || offered.length < touchpointKeys.length) && (
        <div>
          <Button variant="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? texts.fewerTouchpoints : texts.allTouchpoints}
          </Button>
        </div>
      )}
    </div>
  );
}
