import './Switch.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export type SwitchProps = {
  label: ComponentChildren;
  /** What it means, or how it stands. */
  hint?: ComponentChildren;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** Buttons that belong to it; stand below its words. */
  children?: ComponentChildren;
};

/** Something that is on or off, and holds the moment it is switched. */
export function Switch({ label, hint, checked, onChange, children }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch-row">
      <div class="switch-words">
        <label class="switch-label" for={id}>
          {label}
        </label>
        {hint && (
          <div class="switch-hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
        {children}
      </div>
      <input
        id={id}
        type="checkbox"
        role="switch"
        class="switch"
        checked={checked}
        aria-checked={checked}
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </div>
  );
}
