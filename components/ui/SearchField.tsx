import './SearchField.css';
import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';

import { Icon } from './Icon.tsx';
import { iconSearch } from './icons.ts';

export type SearchFieldProps = {
  label: string;
  placeholder?: string;
  value: string;
  onInput: (value: string) => void;
  inputRef?: RefObject<HTMLInputElement | null>;
};

/** Search as one types; Escape empties it before it does anything else. */
export function SearchField({ label, placeholder, value, onInput, inputRef }: SearchFieldProps) {
  const id = useId();
  return (
    <div class="search-field">
      <label class="sr-only" for={id}>
        {label}
      </label>
      <Icon of={iconSearch} />
      <input
        id={id}
        {...(inputRef ? { ref: inputRef } : {})}
        class="control"
        type="search"
        dir="auto"
        autoComplete="off"
        placeholder={placeholder ?? label}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return;
          event.preventDefault();
          event.stopPropagation();
          onInput('');
        }}
      />
    </div>
  );
}
