import './ClampedText.css';
import { useState } from 'preact/hooks';

import { Button } from '../ui/Button.tsx';
import { useTexts } from './use-texts.ts';

/** A text longer than this (UTF-16 units), or with more lines, is folded. */
const LONG = 700;
const MANY_LINES = 12;

/** Somebody's words, in their own reading direction. Very long ones are folded, never cut off. */
export function ClampedText(props: { text: string; long?: number; lines?: number }) {
  const { text, long = LONG, lines = MANY_LINES } = props;
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  const isLong = text.length > long || text.split('\n').length > lines;
  const folded = isLong && !open;
  return (
    <div class="clamped">
      <p
        class={folded ? 'clamped-text clamped-folded' : 'clamped-text'}
        dir="auto"
        {...(folded ? { style: { WebkitLineClamp: String(lines) } } : {})}
      >
        {text}
      </p>
      {isLong && (
        <Button variant="quiet" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t.note.showLess : t.note.showAll}
        </Button>
      )}
    </div>
  );
}
