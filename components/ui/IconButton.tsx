import './IconButton.css';
import type { RefObject } from 'preact';

import { Icon, type IconShape } from './Icon.tsx';

export type IconButtonProps = {
  /** Its name for screen readers and as tooltip. */
  label: string;
  icon: IconShape;
  onClick: (event: MouseEvent) => void;
  size?: 'small' | 'normal';
  'aria-expanded'?: boolean;
  'aria-haspopup'?: 'menu' | 'dialog';
  'aria-controls'?: string;
  'aria-pressed'?: boolean;
  'aria-keyshortcuts'?: string;
  buttonRef?: RefObject<HTMLButtonElement | null>;
};

/** A button whose drawing everybody knows (close, menu); everything else gets a word. */
export function IconButton({
  label,
  icon,
  onClick,
  size = 'normal',
  buttonRef,
  ...rest
}: IconButtonProps) {
  return (
    <button
      {...rest}
      {...(buttonRef ? { ref: buttonRef } : {})}
      type="button"
      class={`icon-button icon-button-${size}`}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon of={icon} size={size === 'small' ? 14 : 16} />
    </button>
  );
}
