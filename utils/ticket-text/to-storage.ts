import type { TextBlock, TextRun, TicketText } from '../domain/ticket-text.ts';
import { linesOf } from './lines-of.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const lines = (text: string, lineBreak: string) => linesOf(text).map(escape).join(lineBreak);

function inline(runs: TextRun[]): string {
  return runs
    .map(({ text, strong }) => {
      const inner = lines(text, '<br/>');
      return strong && inner !== '' ? `<strong>${inner}</strong>` : inner;
    })
    .join('');
}

function blockAsStorage(block: TextBlock): string {
  if (block.kind === 'heading') return `<h3>${lines(block.text, ' ')}</h3>`;
  if (block.kind === 'paragraph') return `<p>${inline(block.runs)}</p>`;
  if (block.kind === 'list') {
    const items = block.items.map((item) => `<li>${inline(item)}</li>`);
    return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
  }
  return `<blockquote><p>${lines(block.text, '<br/>')}</p></blockquote>`;
}

/** Confluence's storage format: XHTML without named entities, so it is XML to everybody. */
export function toStorage(text: TicketText): string {
  return text.map(blockAsStorage).join('');
}
