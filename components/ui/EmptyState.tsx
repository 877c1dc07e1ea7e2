import './EmptyState.css';
import type { ComponentChildren } from 'preact';

import { Icon, type IconShape } from './Icon.tsx';

export type EmptyStateProps = {
  title: ComponentChildren;
  children?: ComponentChildren;
  icon?: IconShape;
  actions?: ComponentChildren;
};

/** Where nothing is yet: says what belongs here and how it gets here. */
export function EmptyState({ title, children, icon, actions }: EmptyStateProps) {
  return (
    <div class="empty-state">
      {icon && <Icon of={icon} size={20} />}
      <p class="empty-state-title">{title}</p>
      {children && <div class="empty-state-text">{children}</div>}
      {actions && <div class="empty-state-actions">{actions}</div>}
    </div>
  );
}
