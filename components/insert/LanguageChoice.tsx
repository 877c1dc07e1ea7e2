import { useId } from 'preact/hooks';

import type { Place } from '../../utils/domain/place.ts';
import type { Language } from '../../utils/domain/settings.ts';
import { insertTexts } from '../../utils/i18n/insert/insert-texts.ts';
import { ChipGroup } from '../ui/ChipGroup.tsx';
import { useLanguage } from '../ui/use-language.ts';

export type LanguageChoiceProps = {
  value: Language;
  /** Language of the ticket or page, where it is known. */
  suggested: Language | null;
  place: Place;
  disabled: boolean;
  onChange: (language: Language) => void;
};

/** In which language the text's own words are written; what the person typed stays as it is. */
export function LanguageChoice(props: LanguageChoiceProps) {
  const { value, suggested, place, disabled, onChange } = props;
  const texts = insertTexts(useLanguage());
  const id = useId();
  const why = place.product === 'confluence' ? texts.pageLanguage : texts.ticketLanguage;
  return (
    <div class="insert-language">
      <span class="field-label" id={id}>
        {texts.language}
      </span>
      <ChipGroup
        labelledBy={id}
        options={(['de', 'en'] as const).map((one) => ({
          value: one,
          label: one === suggested ? `${texts.languages[one]} (${why})` : texts.languages[one],
        }))}
        value={value}
        clearable={false}
        disabled={disabled}
        onChange={(next) => next !== null && onChange(next)}
      />
    </div>
  );
}
