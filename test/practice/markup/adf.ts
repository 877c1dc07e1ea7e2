import { type Block, parseWikiText, splitRuns } from './wiki-text.ts';

/** The parts of a node of Atlassian's document format that the workplace reads and writes. */
export type AdfNode = {
  type: string;
  text?: string;
  content?: AdfNode[];
  attrs?: Record<string, unknown>;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
};

export type AdfDocument = AdfNode & { version: 1; type: 'doc'; content: AdfNode[] };

function toInline(text: string): AdfNode[] {
  return splitRuns(text).map((run) =>
    run.bold
      ? { type: 'text', text: run.text, marks: [{ type: 'strong' }] }
      : { type: 'text', text: run.text },
  );
}

function toParagraph(text: string): AdfNode {
  return { type: 'paragraph', content: toInline(text) };
}

function toListNode(items: readonly string[], ordered: boolean): AdfNode {
  return {
    type: ordered ? 'orderedList' : 'bulletList',
    content: items.map((item) => ({ type: 'listItem', content: [toParagraph(item)] })),
  };
}

function toTableNode(head: readonly string[], rows: readonly string[][]): AdfNode {
  const toRow = (row: readonly string[], cellType: string): AdfNode => ({
    type: 'tableRow',
    content: row.map((cell) => ({ type: cellType, content: [toParagraph(cell)] })),
  });
  return {
    type: 'table',
    content: [toRow(head, 'tableHeader'), ...rows.map((row) => toRow(row, 'tableCell'))],
  };
}

function toNode(block: Block): AdfNode {
  if (block.kind === 'list') return toListNode(block.items, block.ordered);
  if (block.kind === 'table') return toTableNode(block.head, block.rows);
  if (block.kind === 'paragraph') return toParagraph(block.text);
  if (block.kind === 'heading') {
    return { type: 'heading', attrs: { level: block.level }, content: toInline(block.text) };
  }
  return { type: 'panel', attrs: { panelType: 'info' }, content: [toParagraph(block.text)] };
}

/** Wiki notation → document format, as Jira Cloud's REST answers it. */
export function toAdf(text: string): AdfDocument {
  return { version: 1, type: 'doc', content: parseWikiText(text).map(toNode) };
}

function readInline(node: AdfNode): string {
  if (node.type === 'hardBreak') return '\n';
  const text = node.text ?? (node.content ?? []).map(readInline).join('');
  return node.marks?.some((mark) => mark.type === 'strong') ? `*${text}*` : text;
}

function readNode(node: AdfNode): string[] {
  const children = node.content ?? [];
  switch (node.type) {
    case 'heading':
      return [`h${Number(node.attrs?.['level'] ?? 2)}. ${readInline(node)}`];
    case 'bulletList':
      return children.map((item) => `* ${readInline(item)}`);
    case 'orderedList':
      return children.map((item) => `# ${readInline(item)}`);
    case 'panel':
      return [`{panel} ${readInline(node)}`];
    case 'tableRow': {
      const mark = children[0]?.type === 'tableHeader' ? '||' : '|';
      return [`${mark}${children.map(readInline).join(mark)}${mark}`];
    }
    case 'paragraph':
    case 'codeBlock':
      return [readInline(node)];
    default:
      return children.flatMap(readNode);
  }
}

/** True for a value that looks like a whole document of the format; its inner nodes are not checked. */
export function isAdf(value: unknown): value is AdfDocument {
  if (typeof value !== 'object' || value === null) return false;
  const { type, version, content } = value as Record<string, unknown>;
  return type === 'doc' && version === 1 && Array.isArray(content);
}

/** The document in a JSON text; null when it is none. */
export function readAdfJson(text: string): AdfDocument | null {
  try {
    const value: unknown = JSON.parse(text);
    return isAdf(value) ? value : null;
  } catch {
    return null;
  }
}

/** Document format → wiki notation; marks other than bold are dropped, the words never. */
export function fromAdf(document: AdfDocument): string {
  return document.content.flatMap(readNode).join('\n');
}
