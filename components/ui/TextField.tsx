import type { ComponentChildren, RefObject } from 'preact';

import { Field } from './Field.tsx';

export type TextFieldProps = {
  label: ComponentChildren;
  hideLabel?: boolean;
  value: string;
  onInput: (value: string) => void;
  onBlur?: () => void;
  hint?: ComponentChildren;
  error?: ComponentChildren;
  placeholder?: string;
  /** Which keys a screen keyboard offers. */
  inputMode?: 'text' | 'url';
  maxLength?: number;
  readOnly?: boolean;
  autoComplete?: 'name' | 'off';
  inputRef?: RefObject<HTMLInputElement | null>;
};

/** One line of text with its label. */
export function TextField(props: TextFieldProps) {
  const { label, hideLabel = false, value, onInput, onBlur, hint, error, inputRef } = props;
  const autocomplete: 'name' | 'off' = props.autoComplete ?? 'off';
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} error={error}>
      {(ids) => (
        <input
          {...ids}
          type="text"
          inputMode={props.inputMode ?? 'text'}
          autocomplete={autocomplete}
          placeholder={props.placeholder ?? ''}
          readOnly={props.readOnly ?? false}
          {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
          {...(inputRef ? { ref: inputRef } : {})}
          class="control"
          dir="auto"
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
          {...(onBlur ? { onBlur } : {})}
        />
      )}
    </Field>
  );
}
