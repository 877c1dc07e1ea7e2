import type { TextBlock, TextRun, TicketText } from '../domain/ticket-text.ts';
import { linesOf } from './lines-of.ts';

/** A node of Atlassian's document format; those we read may be of any kind. */
export type AdfNode = {
  type: string;
  text?: string;
  content?: AdfNode[];
  marks?: { type: string }[];
  attrs?: Record<string, unknown>;
};

export type AdfDocument = { version: 1; type: 'doc'; content: AdfNode[] };

const HEADING_LEVEL = 3;

/** Text nodes must not be empty, and hold no line breaks. */
function inline(runs: TextRun[]): AdfNode[] {
  return runs.flatMap(({ text, strong }) =>
    linesOf(text).flatMap((line, at) => [
      ...(at > 0 ? [{ type: 'hardBreak' }] : []),
      ...(line === ''
        ? []
        : [{ type: 'text', text: line, ...(strong && { marks: [{ type: 'strong' }] }) }]),
    ]),
  );
}

const paragraph = (runs: TextRun[]): AdfNode => ({ type: 'paragraph', content: inline(runs) });

function blockAsAdf(block: TextBlock): AdfNode[] {
  if (block.kind === 'paragraph') return [paragraph(block.runs)];
  if (block.kind === 'quote')
    return [{ type: 'blockquote', content: [paragraph([{ text: block.text }])] }];
  if (block.kind === 'list') {
    const items = block.items.map((item) => ({ type: 'listItem', content: [paragraph(item)] }));
    return items.length === 0 ? [] : [{ type: 'bulletList', content: items }];
  }
  const content = inline([{ text: linesOf(block.text).join(' ') }]);
  return [{ type: 'heading', attrs: { level: HEADING_LEVEL }, content }];
}

/** Jira Cloud's document format. Whatever was typed is text in it and can be nothing else. */
export function toAdf(text: TicketText): AdfDocument {
  return { version: 1, type: 'doc', content: text.flatMap(blockAsAdf) };
}
