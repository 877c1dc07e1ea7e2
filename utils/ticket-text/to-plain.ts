import type { TextBlock, TextRun, TicketText } from '../domain/ticket-text.ts';
import { linesOf } from './lines-of.ts';

const INDENT = '\n  ';

const joined = (runs: TextRun[]) => runs.map(({ text }) => text).join('');

function blockAsPlain(block: TextBlock): string {
  if (block.kind === 'heading') return linesOf(block.text).join(' ');
  if (block.kind === 'paragraph') return linesOf(joined(block.runs)).join('\n');
  if (block.kind === 'list')
    return block.items.map((item) => `- ${linesOf(joined(item)).join(INDENT)}`).join('\n');
  const quoted = linesOf(block.text).map((line) => `> ${line}`);
  return quoted.join('\n');
}

/** The text without any markup: for editors, which would show it, and for the clipboard. */
export function toPlain(text: TicketText): string {
  return text.map(blockAsPlain).join('\n\n');
}
