function inlineText(node: Node): string {
  if (node instanceof Text) return node.data.replaceAll(/\s+/g, ' ');
  if (!(node instanceof HTMLElement)) return '';
  if (node.tagName === 'BR') return '\n';
  const text = [...node.childNodes].map(inlineText).join('');
  const isBold = node.tagName === 'STRONG' || node.tagName === 'B';
  return isBold && text.trim() !== '' ? `*${text.trim()}*` : text;
}

function tableLines(table: HTMLElement): string[] {
  return [...table.querySelectorAll('tr')].map((row) => {
    const mark = row.querySelector('th') ? '||' : '|';
    const cells = [...row.children].map((cell) => inlineText(cell).trim());
    return `${mark}${cells.join(mark)}${mark}`;
  });
}

function blockLines(node: Node): string[] {
  if (!(node instanceof HTMLElement)) return [inlineText(node)];
  const { tagName } = node;
  const heading = /^H([1-6])$/.exec(tagName);
  if (heading) return [`h${heading[1]}. ${inlineText(node)}`];
  if (tagName === 'UL' || tagName === 'OL') {
    const mark = tagName === 'UL' ? '*' : '#';
    return [...node.children].map((item) => `${mark} ${inlineText(item).trim()}`);
  }
  if (tagName === 'TABLE') return tableLines(node);
  if (node.classList.contains('text-panel')) return [`{panel} ${inlineText(node).trim()}`];
  const hasBlocks = node.querySelector('p, div, ul, ol, table, h1, h2, h3, h4') !== null;
  return hasBlocks ? [...node.childNodes].flatMap(blockLines) : [inlineText(node)];
}

/** Reads an editable area back into the workplace's wiki notation. */
export function wikiFromDom(root: HTMLElement): string {
  return [...root.childNodes]
    .flatMap(blockLines)
    .flatMap((text) => text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
