import { useId } from 'preact/hooks';

import type { Language } from '../../utils/domain/settings.ts';
import type { TextBlock, TextRun, TicketText } from '../../utils/domain/ticket-text.ts';

export type TicketPreviewProps = { label: string; text: TicketText; language: Language };

/** What will be written, block by block. It scrolls, so it takes the focus; it can be selected. */
export function TicketPreview({ label, text, language }: TicketPreviewProps) {
  const id = useId();
  return (
    <div class="field">
      <span class="field-label" id={id}>
        {label}
      </span>
      <div class="ticket-preview" role="region" aria-labelledby={id} tabIndex={0} lang={language}>
        {text.map((block, index) => (
          <Block key={index} block={block} />
        ))}
      </div>
    </div>
  );
}

function Block({ block }: { block: TextBlock }) {
  if (block.kind === 'heading') {
    return (
      <h3 class="ticket-heading" dir="auto">
        {block.text}
      </h3>
    );
  }
  if (block.kind === 'quote') {
    return (
      <blockquote class="ticket-quote" dir="auto">
        {block.text}
      </blockquote>
    );
  }
  if (block.kind === 'paragraph') {
    return (
      <p dir="auto">
        <Runs runs={block.runs} />
      </p>
    );
  }
  return (
    <ul class="ticket-list">
      {block.items.map((runs, index) => (
        <li key={index} dir="auto">
          <Runs runs={runs} />
        </li>
      ))}
    </ul>
  );
}

function Runs({ runs }: { runs: readonly TextRun[] }) {
  return (
    <>
      {runs.map(({ text, strong }, index) =>
        strong ? <strong key={index}>{text}</strong> : <span key={index}>{text}</span>,
      )}
    </>
  );
}
