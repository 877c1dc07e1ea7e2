import './StatePill.css';
import type { ComponentChildren } from 'preact';

export type StateTone = 'neutral' | 'accent' | 'warn' | 'danger';

/** Where a thing is on its way: a dot in the tone and the word beside it. */
export function StatePill(props: { tone: StateTone; title?: string; children: ComponentChildren }) {
  const { tone, title, children } = props;
  return (
    <span class={`state-pill state-pill-${tone}`} {...(title === undefined ? {} : { title })}>
      {children}
    </span>
  );
}
