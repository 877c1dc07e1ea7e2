import { markup, type SafeMarkup } from './markup.ts';
import { type Block, parseWikiText, splitRuns } from './wiki-text.ts';

function renderRuns(text: string): SafeMarkup[] {
  return splitRuns(text).map((run) =>
    run.bold ? markup`<strong>${run.text}</strong>` : markup`${run.text}`,
  );
}

function renderHeading(level: number, text: string): SafeMarkup {
  if (level <= 2) return markup`<h2>${text}</h2>`;
  return level === 3 ? markup`<h3>${text}</h3>` : markup`<h4>${text}</h4>`;
}

function renderList(items: readonly string[], ordered: boolean): SafeMarkup {
  const lines = items.map((item) => markup`<li><p>${renderRuns(item)}</p></li>`);
  return ordered ? markup`<ol>${lines}</ol>` : markup`<ul>${lines}</ul>`;
}

function renderTable(head: readonly string[], rows: readonly string[][]): SafeMarkup {
  const headCells = head.map((cell) => markup`<th><p>${cell}</p></th>`);
  const lines = rows.map(
    (row) => markup`<tr>${row.map((cell) => markup`<td><p>${renderRuns(cell)}</p></td>`)}</tr>`,
  );
  return markup`<div class="text-table"><table><tbody><tr>${headCells}</tr>${lines}</tbody></table></div>`;
}

function renderBlock(block: Block): SafeMarkup {
  if (block.kind === 'heading') return renderHeading(block.level, block.text);
  if (block.kind === 'list') return renderList(block.items, block.ordered);
  if (block.kind === 'table') return renderTable(block.head, block.rows);
  const text = markup`<p>${renderRuns(block.text)}</p>`;
  return block.kind === 'panel' ? markup`<div class="text-panel">${text}</div>` : text;
}

/** Shows a text of the workplace as it looks to readers and, in an editor, to writers. */
export function renderText(text: string): SafeMarkup[] {
  return parseWikiText(text).map(renderBlock);
}
