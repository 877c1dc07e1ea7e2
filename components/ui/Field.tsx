import './Field.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What a control inside a field must carry, so that label, hint and error belong to it. */
export type FieldIds = {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
};

export type FieldProps = {
  label: ComponentChildren;
  /** Stays for screen readers but is not shown. */
  hideLabel?: boolean;
  hint?: ComponentChildren;
  error?: ComponentChildren;
  /** Right of the label: a count, a link. */
  aside?: ComponentChildren;
  children: (ids: FieldIds) => ComponentChildren;
};

/** Label, hint and error around one control. */
export function Field({ label, hideLabel = false, hint, error, aside, children }: FieldProps) {
  const id = useId();
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-error` : '']
    .filter((s) => s !== '')
    .join(' ');
  const ids: FieldIds = { id };
  if (describedBy !== '') ids['aria-describedby'] = describedBy;
  if (error) ids['aria-invalid'] = true;
  return (
    <div class="field">
      <div class={hideLabel ? 'sr-only' : 'field-top'}>
        <label class="field-label" for={id}>
          {label}
        </label>
        {aside && <span class="field-aside">{aside}</span>}
      </div>
      {children(ids)}
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
