import './Chip.css';
import type { ChipOption } from './ChipGroup.tsx';
import { Icon } from './Icon.tsx';
import { iconCheck } from './icons.ts';

export type ChipSetProps<V extends string> = {
  label?: string;
  labelledBy?: string;
  options: readonly ChipOption<V>[];
  values: readonly V[];
  /** In the order of `options`. */
  onChange: (values: V[]) => void;
  disabled?: boolean;
};

/** Any number of choices out of several: pressed or not, each a stop in the tab order. */
export function ChipSet<V extends string>({
  label,
  labelledBy,
  options,
  values,
  onChange,
  disabled = false,
}: ChipSetProps<V>) {
  function toggle(value: V) {
    if (disabled) return;
    const wanted = new Set(values);
    if (!wanted.delete(value)) wanted.add(value);
    const listed = options.map((o) => o.value).filter((v) => wanted.has(v));
    const unlisted = [...wanted].filter((v) => !listed.includes(v));
    onChange([...listed, ...unlisted]);
  }

  return (
    <div
      class="chips"
      role="group"
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(labelledBy === undefined ? {} : { 'aria-labelledby': labelledBy })}
    >
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          class={`chip${option.tone ? ` chip-${option.tone}` : ''}`}
          aria-pressed={values.includes(option.value)}
          aria-disabled={disabled}
          {...(option.title === undefined ? {} : { title: option.title })}
          onClick={() => toggle(option.value)}
        >
          {values.includes(option.value) && <Icon of={iconCheck} size={12} />}
          {option.label}
        </button>
      ))}
    </div>
  );
}
