import '../ui/RadioRow.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export type TargetOption = {
  value: string;
  label: string;
  /** Why it cannot be chosen; null when it can. */
  hindrance: string | null;
};

export type TargetListProps = {
  label: string;
  options: readonly TargetOption[];
  /** What stands for the targets that are not known yet. */
  pending?: ComponentChildren;
  value: string;
  disabled: boolean;
  onChange: (value: string) => void;
};

/** Where the text could go, each target by its name; the browser's own radio buttons know every keyboard. */
export function TargetList(props: TargetListProps) {
  const { label, options, pending, value, disabled, onChange } = props;
  const id = useId();
  return (
    <fieldset class={pending ? 'targets-asked' : 'targets'}>
      <legend class="field-label">{label}</legend>
      {pending}
      {options.map((option, index) => {
        const hinted = option.hindrance !== null;
        return (
          <label class={`radio-row${hinted ? ' target-hindered' : ''}`} key={option.value}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              disabled={disabled || hinted}
              aria-labelledby={`${id}-${index}`}
              {...(hinted ? { 'aria-describedby': `${id}-${index}-why` } : {})}
              onChange={() => onChange(option.value)}
            />
            <span class="target-text">
              <span id={`${id}-${index}`}>{option.label}</span>
              {hinted && (
                <span class="target-why" id={`${id}-${index}-why`}>
                  {option.hindrance}
                </span>
              )}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
