import type { TextBlock, TextRun, TicketText } from '../domain/ticket-text.ts';
import { escapeWiki } from './escape-wiki.ts';
import { linesOf } from './lines-of.ts';

/** Ends a line within a list's entry, where a line feed would end the entry. */
const FORCED_BREAK = ' \\\\ ';

const lines = (text: string, lineBreak: string) => linesOf(text).map(escapeWiki).join(lineBreak);

function inline(runs: TextRun[], lineBreak: string): string {
  return runs
    .map(({ text, strong }) => {
      const inner = lines(text, lineBreak);
      return strong && inner.trim() !== '' ? `*${inner.trim()}*` : inner;
    })
    .join('');
}

function blockAsWiki(block: TextBlock): string {
  if (block.kind === 'heading') return `h3. ${lines(block.text, ' ')}`;
  if (block.kind === 'paragraph') return inline(block.runs, '\n');
  if (block.kind === 'list')
    return block.items.map((item) => `* ${inline(item, FORCED_BREAK)}`).join('\n');
  return `{quote}\n${lines(block.text, '\n')}\n{quote}`;
}

/** Jira Data Center's wiki markup. */
export function toWiki(text: TicketText): string {
  return text.map(blockAsWiki).join('\n\n');
}
