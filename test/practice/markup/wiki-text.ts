/** One block of the small wiki notation in which every text of the workplace is kept. */
export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; ordered: boolean; items: string[] }
  | { kind: 'table'; head: string[]; rows: string[][] }
  | { kind: 'panel'; text: string };

function splitCells(line: string, mark: string): string[] {
  return line
    .slice(mark.length, line.endsWith(mark) ? -mark.length : undefined)
    .split(mark)
    .map((cell) => cell.trim());
}

function appendLine(blocks: Block[], line: string): void {
  const last = blocks.at(-1);
  const heading = /^h([1-6])\. (.*)$/.exec(line);
  const item = /^([*#]) (.*)$/.exec(line);
  if (heading) {
    blocks.push({ kind: 'heading', level: Number(heading[1]), text: heading[2] ?? '' });
  } else if (item) {
    const ordered = item[1] === '#';
    if (last?.kind === 'list' && last.ordered === ordered) last.items.push(item[2] ?? '');
    else blocks.push({ kind: 'list', ordered, items: [item[2] ?? ''] });
  } else if (line.startsWith('||')) {
    blocks.push({ kind: 'table', head: splitCells(line, '||'), rows: [] });
  } else if (line.startsWith('|') && last?.kind === 'table') {
    last.rows.push(splitCells(line, '|'));
  } else if (line.startsWith('{panel} ')) {
    blocks.push({ kind: 'panel', text: line.slice('{panel} '.length) });
  } else {
    blocks.push({ kind: 'paragraph', text: line });
  }
}

/**
 * Reads the notation: `h2. Heading`, `* bullet`, `# number`, `||head||`, `|cell|`, `{panel} hint`;
 * any other line that is not empty is a paragraph, `*bold*` marks words. It is a subset of the wiki
 * markup that Data Center's REST takes, so the same text travels through all doors.
 */
export function parseWikiText(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed !== '') appendLine(blocks, trimmed);
  }
  return blocks;
}

/** A run of words, bold or not. */
export type Run = { text: string; bold: boolean };

/** Splits `a *b* c` into its bold and plain runs. */
export function splitRuns(text: string): Run[] {
  return text
    .split(/(\*[^\s*](?:[^*]*[^\s*])?\*)/)
    .filter((part) => part !== '')
    .map((part) => {
      const bold = part.length > 2 && part.startsWith('*') && part.endsWith('*');
      return { text: bold ? part.slice(1, -1) : part, bold };
    });
}
