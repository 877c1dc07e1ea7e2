import './Select.css';
import type { ComponentChildren } from 'preact';

import { Field } from './Field.tsx';

export type SelectProps<V extends string> = {
  label: ComponentChildren;
  hideLabel?: boolean;
  options: readonly { value: V; label: string }[];
  value: V;
  onChange: (value: V) => void;
  hint?: ComponentChildren;
};

/** The browser's own list: it knows every keyboard, screen reader and zoom. */
export function Select<V extends string>(props: SelectProps<V>) {
  const { label, hideLabel = false, options, value, onChange, hint } = props;
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint}>
      {(ids) => (
        <select
          {...ids}
          class="control select"
          value={value}
          onChange={(event) => {
            const chosen = options.find((o) => o.value === event.currentTarget.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
