import type { ComponentChildren, RefObject } from 'preact';
import { useRef } from 'preact/hooks';

import { Field } from './Field.tsx';
import { useAutoGrow } from './use-auto-grow.ts';

export type TextAreaProps = {
  label: ComponentChildren;
  hideLabel?: boolean;
  value: string;
  onInput: (value: string) => void;
  onBlur?: () => void;
  /** Lines shown while there is little text; it grows with the text. */
  rows?: number;
  /**
   * Called on Enter instead of starting a new line: a question of one sentence goes on to the next.
   * Shift+Enter still breaks the line.
   */
  onEnter?: () => void;
  hint?: ComponentChildren;
  error?: ComponentChildren;
  aside?: ComponentChildren;
  placeholder?: string;
  readOnly?: boolean;
  areaRef?: RefObject<HTMLTextAreaElement | null>;
};

/** A text that grows with what is written. It has no length limit of its own: nothing is cut off. */
export function TextArea(props: TextAreaProps) {
  const { label, hideLabel = false, value, onInput, rows = 1, onEnter, areaRef } = props;
  const own = useRef<HTMLTextAreaElement>(null);
  const ref = areaRef ?? own;
  useAutoGrow(ref, value);
  return (
    <Field
      label={label}
      hideLabel={hideLabel}
      hint={props.hint}
      error={props.error}
      aside={props.aside}
    >
      {(ids) => (
        <textarea
          {...ids}
          ref={ref}
          class="control"
          dir="auto"
          rows={rows}
          style={{ '--rows': rows }}
          value={value}
          placeholder={props.placeholder ?? ''}
          readOnly={props.readOnly ?? false}
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={(event) => {
            const plain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;
            // While an input method composes, Enter belongs to it.
            if (!onEnter || event.key !== 'Enter' || !plain || event.isComposing) return;
            event.preventDefault();
            onEnter();
          }}
          {...(props.onBlur ? { onBlur: props.onBlur } : {})}
        />
      )}
    </Field>
  );
}
