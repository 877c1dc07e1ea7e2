import { useState } from 'preact/hooks';

import type { Place } from '../../utils/domain/place.ts';
import { panelTexts } from '../../utils/i18n/panel/panel-texts.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { correctPlace, siteAround, type CorrectionProblem } from './correct-place.ts';

export type PlaceCorrectionProps = {
  /** The recognised place, if there is one. */
  place: Place | null;
  address: string | undefined;
  /** The place was named by hand; recognising again is offered. */
  manual: boolean;
  onCorrect: (place: Place | null) => void;
};

/** The person says where they are: what it is, and a key, a title or an address. */
export function PlaceCorrection({ place, address, manual, onCorrect }: PlaceCorrectionProps) {
  const texts = panelTexts(useLanguage()).correct;
  const [product, setProduct] = useState<Place['product']>(place?.product ?? 'jira');
  const [reference, setReference] = useState('');
  const [problem, setProblem] = useState<CorrectionProblem | null>(null);

  function use() {
    const corrected = correctPlace({ product, reference }, siteAround(product, place, address));
    if (corrected.ok) onCorrect(corrected.place);
    else setProblem(corrected.problem);
  }

  return (
    <form
      class="correction"
      onSubmit={(event) => {
        event.preventDefault();
        use();
      }}
    >
      <Select
        label={texts.product}
        options={[
          { value: 'jira', label: texts.jira },
          { value: 'confluence', label: texts.confluence },
          { value: 'web', label: texts.web },
        ]}
        value={product}
        onChange={(next) => {
          setProduct(next);
          setProblem(null);
        }}
      />
      <TextField
        label={texts.reference[product]}
        placeholder={texts.example[product]}
        value={reference}
        error={problem && texts.problem[problem]}
        onInput={(text) => {
          setReference(text);
          setProblem(null);
        }}
      />
      <div class="correction-actions">
        <Button type="submit">{texts.use}</Button>
        {manual && (
          <Button variant="quiet" onClick={() => onCorrect(null)}>
            {texts.automatic}
          </Button>
        )}
      </div>
    </form>
  );
}
