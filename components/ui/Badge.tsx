import './Badge.css';
import type { ComponentChildren } from 'preact';

import { Icon, type IconShape } from './Icon.tsx';

export type BadgeTone = 'neutral' | 'accent' | 'plus' | 'minus' | 'warn' | 'danger';

export type BadgeProps = {
  tone?: BadgeTone;
  icon?: IconShape;
  title?: string;
  children: ComponentChildren;
};

/** One word about a thing: its state, its kind. The colour only repeats what the word says. */
export function Badge({ tone = 'neutral', icon, title, children }: BadgeProps) {
  return (
    <span class={`badge badge-${tone}`} {...(title === undefined ? {} : { title })}>
      {icon && <Icon of={icon} size={12} />}
      {children}
    </span>
  );
}
