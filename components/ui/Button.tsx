import './Button.css';
import type { ComponentChildren, RefObject } from 'preact';

import { Icon, type IconShape } from './Icon.tsx';

export type ButtonProps = {
  children: ComponentChildren;
  onClick?: (event: MouseEvent) => void;
  /**
   * One `primary` a view; `quiet` has no frame until the pointer comes; `link` stands in a line of
   * text and is as small as it.
   */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | 'link';
  size?: 'small' | 'normal';
  icon?: IconShape;
  type?: 'button' | 'submit';
  /** Keeps its place in the tab order, so that a keyboard user learns why it does not work. */
  disabled?: boolean;
  /** Works on something: shows it, takes no second click. */
  busy?: boolean;
  title?: string;
  'aria-describedby'?: string;
  'aria-expanded'?: boolean;
  'aria-keyshortcuts'?: string;
  buttonRef?: RefObject<HTMLButtonElement | null>;
};

/** A button with a word. */
export function Button({
  children,
  onClick,
  variant = 'secondary',
  size = 'normal',
  icon,
  type = 'button',
  disabled = false,
  busy = false,
  buttonRef,
  ...rest
}: ButtonProps) {
  const blocked = disabled || busy;
  return (
    <button
      {...rest}
      {...(buttonRef ? { ref: buttonRef } : {})}
      type={type}
      class={`button button-${variant} button-${size}`}
      aria-disabled={blocked}
      aria-busy={busy}
      onClick={(event) => {
        if (blocked) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon && <Icon of={icon} />}
      <span>{children}</span>
    </button>
  );
}
