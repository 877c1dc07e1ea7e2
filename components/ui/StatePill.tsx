import './Badge.css';
import type { ComponentChildren } from 'preact';

import type { BadgeTone } from './Badge.tsx';

/** Where a thing is on its way: a dot in the tone and the word beside it. */
export function StatePill(props: { tone: BadgeTone; title?: string; children: ComponentChildren }) {
  const { tone, title, children } = props;
  return (
    <span class={`state-pill state-pill-${tone}`} {...(title === undefined ? {} : { title })}>
      {children}
    </span>
  );
}
