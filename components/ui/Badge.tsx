import './Badge.css';
import type { ComponentChildren } from 'preact';

export type BadgeProps = { tone?: 'neutral' | 'warn'; children: ComponentChildren };

/** One word about a thing. The colour only repeats what the word says. */
export function Badge({ tone = 'neutral', children }: BadgeProps) {
  return <span class={`badge badge-${tone}`}>{children}</span>;
}
