import { useState } from 'preact/hooks';

import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/use-language.ts';

/** Roughly six lines in the narrowest panel, in characters. */
const FOLD_FROM = 320;

/** A person's own words: any script, any direction, line breaks kept; long ones folded with all at hand. */
export function LongText({ text }: { text: string }) {
  const texts = commonTexts(useLanguage()).action;
  const [all, setAll] = useState(false);
  const folds = text.length > FOLD_FROM || text.split('\n').length > 6;
  return (
    <>
      <p class={folds && !all ? 'said said-folded' : 'said'} dir="auto">
        {text}
      </p>
      {folds && (
        <Button variant="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? texts.showLess : texts.showAll}
        </Button>
      )}
    </>
  );
}
