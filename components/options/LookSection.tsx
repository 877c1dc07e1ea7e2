import { useId } from 'preact/hooks';

import type { Settings } from '../../utils/domain/settings.ts';
import { optionsTexts } from '../../utils/i18n/options/options-texts.ts';
import { ChipGroup } from '../ui/ChipGroup.tsx';
import { useLanguage } from '../ui/use-language.ts';

export type LookSectionProps = {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
  /** Whether there is a team to share with. */
  hasTeam: boolean;
};

const languages = ['auto', 'de', 'en'] as const;
const themes = ['auto', 'light', 'dark'] as const;
const sides = ['right', 'left'] as const;
const audiences = ['me', 'team'] as const;

/** Language, colours, side, and for whom new notes begin. Every choice holds at once. */
export function LookSection({ settings, onChange, hasTeam }: LookSectionProps) {
  const texts = optionsTexts(useLanguage());

  return (
    <section class="options-section">
      <h2>{texts.look}</h2>
      <Choice
        label={texts.language}
        value={settings.language}
        options={languages.map((value) => ({ value, label: texts.languages[value] }))}
        onChange={(language) => onChange({ language })}
      />
      <Choice
        label={texts.theme}
        value={settings.theme}
        options={themes.map((value) => ({ value, label: texts.themes[value] }))}
        onChange={(theme) => onChange({ theme })}
      />
      <Choice
        label={texts.side}
        value={settings.side}
        hint={texts.sideHint}
        options={sides.map((value) => ({ value, label: texts.sides[value] }))}
        onChange={(side) => onChange({ side })}
      />
      {hasTeam && (
        <Choice
          label={texts.audience}
          value={settings.defaultAudience}
          hint={texts.audienceHint}
          options={audiences.map((value) => ({ value, label: texts.audiences[value] }))}
          onChange={(defaultAudience) => onChange({ defaultAudience })}
        />
      )}
    </section>
  );
}

type ChoiceProps<V extends string> = {
  label: string;
  hint?: string;
  value: V;
  options: { value: V; label: string }[];
  onChange: (value: V) => void;
};

function Choice<V extends string>({ label, hint, value, options, onChange }: ChoiceProps<V>) {
  const id = useId();
  return (
    <div class="options-choice">
      <span class="options-label" id={id}>
        {label}
      </span>
      <div>
        <ChipGroup
          labelledBy={id}
          clearable={false}
          options={options}
          value={value}
          onChange={(next) => next !== null && onChange(next)}
        />
        {hint && <p class="options-hint">{hint}</p>}
      </div>
    </div>
  );
}
