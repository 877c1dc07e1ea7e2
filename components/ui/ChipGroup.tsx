import './Chip.css';
import { useRef } from 'preact/hooks';

import { nextIndex } from './next-index.ts';

export type ChipOption<V extends string> = {
  value: V;
  label: string;
  /** A word more for the tooltip. */
  title?: string;
  tone?: 'plus' | 'minus';
};

export type ChipGroupProps<V extends string> = {
  /** Name of the group for screen readers, or the id of the element that names it. */
  label?: string;
  labelledBy?: string;
  options: readonly ChipOption<V>[];
  value: V | null;
  /** Null when the person takes the choice back by pressing the chosen chip again. */
  onChange: (value: V | null) => void;
  /** Whether pressing the chosen chip takes the choice back. */
  clearable?: boolean;
  disabled?: boolean;
};

/** One choice out of a few: radio buttons in the look of chips, arrow keys included. */
export function ChipGroup<V extends string>({
  label,
  labelledBy,
  options,
  value,
  onChange,
  clearable = true,
  disabled = false,
}: ChipGroupProps<V>) {
  const row = useRef<HTMLDivElement>(null);
  const chosen = options.findIndex((o) => o.value === value);
  const inTabOrder = Math.max(chosen, 0);

  function moveTo(index: number) {
    const option = options[index];
    if (!option || disabled) return;
    onChange(option.value);
    row.current?.querySelectorAll<HTMLButtonElement>('[role=radio]')[index]?.focus();
  }

  return (
    <div
      class="chips"
      role="radiogroup"
      ref={row}
      aria-disabled={disabled}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(labelledBy === undefined ? {} : { 'aria-labelledby': labelledBy })}
    >
      {options.map((option, index) => (
        <button
          key={option.value}
          type="button"
          role="radio"
          class={`chip${option.tone ? ` chip-${option.tone}` : ''}`}
          aria-checked={index === chosen}
          aria-disabled={disabled}
          tabIndex={index === inTabOrder ? 0 : -1}
          {...(option.title === undefined ? {} : { title: option.title })}
          onClick={() => {
            if (disabled) return;
            onChange(clearable && index === chosen ? null : option.value);
          }}
          onKeyDown={(event) => {
            const next = nextIndex(event.key, index, options.length);
            if (next === null) return;
            event.preventDefault();
            moveTo(next);
          }}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
