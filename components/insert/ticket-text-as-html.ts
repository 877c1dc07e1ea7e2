import type { TextBlock, TextRun, TicketText } from '../../utils/domain/ticket-text.ts';

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that can hold no markup; its line breaks stay. */
function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => marks[sign] ?? sign).replaceAll(/\r\n?|\n/g, '<br>');
}

function runsAsHtml(runs: readonly TextRun[]): string {
  return runs
    .map(({ text, strong }) => (strong ? `<strong>${escape(text)}</strong>` : escape(text)))
    .join('');
}

function blockAsHtml(block: TextBlock): string {
  if (block.kind === 'heading') return `<h3>${escape(block.text)}</h3>`;
  if (block.kind === 'quote') return `<blockquote><p>${escape(block.text)}</p></blockquote>`;
  if (block.kind === 'paragraph') return `<p>${runsAsHtml(block.runs)}</p>`;
  return `<ul>${block.items.map((runs) => `<li>${runsAsHtml(runs)}</li>`).join('')}</ul>`;
}

/** The text for the clipboard: pasted into an editor, headings and lists stay what they are. */
export function ticketTextAsHtml(text: TicketText): string {
  return text.map(blockAsHtml).join('');
}
