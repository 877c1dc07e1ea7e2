import { useEffect, useRef } from 'preact/hooks';

import { Icon } from '../ui/Icon.tsx';
import { iconCheck } from '../ui/icons.ts';

/** Long enough to read a sentence of this length twice; milliseconds. */
const SEEN_MS = 4_000;

/** What was done, said once; then the card goes by itself. */
export function DoneLine({ text, onOver }: { text: string; onOver: () => void }) {
  const line = useRef<HTMLParagraphElement>(null);
  const latest = useRef(onOver);
  latest.current = onOver;
  useEffect(() => {
    line.current?.focus();
    const timer = setTimeout(() => latest.current(), SEEN_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="asking-done" role="status" tabIndex={-1} ref={line}>
      <Icon of={iconCheck} />
      <span>{text}</span>
    </p>
  );
}
