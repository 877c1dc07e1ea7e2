import { useId } from 'preact/hooks';

import type { Settings } from '../../utils/domain/settings.ts';
import { optionsTexts } from '../../utils/i18n/options/options-texts.ts';
import { sitesTexts } from '../../utils/i18n/sites/sites-texts.ts';
import type { PolicyView } from '../../utils/messages/page-views.ts';
import { ChipGroup } from '../ui/ChipGroup.tsx';
import { useLanguage } from '../ui/use-language.ts';

export type LookSectionProps = {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
  /** Whether there is a team to share with. */
  hasTeam: boolean;
  policy: PolicyView | null;
};

const languages = ['auto', 'de', 'en'] as const;
const themes = ['auto', 'light', 'dark'] as const;
const sides = ['right', 'left'] as const;
const audiences = ['me', 'team'] as const;

/** Language, colours, side, and for whom new notes begin. Every choice holds at once. */
export function LookSection({ settings, onChange, hasTeam, policy }: LookSectionProps) {
  const texts = optionsTexts(useLanguage());
  /** A lock without a value holds nothing. */
  const isFixed = (key: 'language' | 'defaultAudience') =>
    policy !== null && policy.locked.includes(key) && policy[key] !== null;

  return (
    <section class="options-section" id="look">
      <h2>{texts.look}</h2>
      <Choice
        label={texts.language}
        value={settings.language}
        fixed={isFixed('language')}
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
          fixed={isFixed('defaultAudience')}
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
  /** IT has set it, so it cannot be changed here. */
  fixed?: boolean;
  value: V;
  options: { value: V; label: string }[];
  onChange: (value: V) => void;
};

function Choice<V extends string>(props: ChoiceProps<V>) {
  const { label, hint, fixed = false, value, options, onChange } = props;
  const texts = sitesTexts(useLanguage()).policy;
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
          disabled={fixed}
          onChange={(next) => next !== null && onChange(next)}
        />
        {fixed && <p class="options-hint">{texts.fixed}</p>}
        {hint && !fixed && <p class="options-hint">{hint}</p>}
      </div>
    </div>
  );
}
