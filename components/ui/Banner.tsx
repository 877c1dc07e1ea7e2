import './Banner.css';
import type { ComponentChildren } from 'preact';

import { Icon, type IconShape } from './Icon.tsx';
import { iconAlert, iconInfo } from './icons.ts';

export type BannerProps = {
  tone?: 'info' | 'warn' | 'danger';
  title?: ComponentChildren;
  children: ComponentChildren;
  icon?: IconShape;
  actions?: ComponentChildren;
};

/** Something the person should know now: what happened, what is safe, what to do. */
export function Banner({ tone = 'info', title, children, icon, actions }: BannerProps) {
  return (
    <div class={`banner banner-${tone}`} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon of={icon ?? (tone === 'info' ? iconInfo : iconAlert)} />
      <div class="banner-text">
        {title && <strong class="banner-title">{title}</strong>}
        <div>{children}</div>
        {actions && <div class="banner-actions">{actions}</div>}
      </div>
    </div>
  );
}
