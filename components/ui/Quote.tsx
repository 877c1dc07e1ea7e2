import './Quote.css';
import type { ComponentChildren } from 'preact';

export type QuoteProps = {
  /** Somebody else's words, in any script and direction. */
  text: string;
  /** What can be done with it; stands at its end. */
  children?: ComponentChildren;
};

/** Words of a page as a soft block: not the author's own. */
export function Quote({ text, children }: QuoteProps) {
  return (
    <div class="quote">
      <blockquote class="quote-text" dir="auto">
        {text}
      </blockquote>
      {children}
    </div>
  );
}
