/** All text of a document in Atlassian's format, of whatever nodes it is made; empty for anything else. */
export function adfText(node: unknown): string {
  if (Array.isArray(node)) return node.map(adfText).join(' ');
  if (typeof node !== 'object' || node === null) return '';
  const { text, content }: { text?: unknown; content?: unknown } = node;
  return typeof text === 'string' ? text : adfText(content);
}
