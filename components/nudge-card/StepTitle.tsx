import { useEffect, useRef } from 'preact/hooks';

/** Begins a further step. What was pressed is gone, so the focus, which was in the card, goes on here. */
export function StepTitle({ text }: { text: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <h2 id="asking-step" class="asking-step-title" tabIndex={-1} ref={title}>
      {text}
    </h2>
  );
}
