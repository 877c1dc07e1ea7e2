import { renderText } from '../markup/render-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

/** A tag (closing slash, name, attributes) or a stretch of text. */
const TOKEN = /<(\/?)([a-z][\w:-]*)([^>]*)>|[^<]+|</gi;

/** Wiki notation → storage format. */
export function toStorage(text: string): string {
  return renderText(text)
    .map((part) => part.text)
    .join('');
}

/** Collects lines of wiki notation while the tags of a text in storage format go by. */
class LineWriter {
  readonly lines: string[] = [];
  #text = '';
  #prefix = '';
  readonly #lists: string[] = [];
  #row: { cells: string[]; isHead: boolean } | null = null;

  write(text: string): void {
    this.#text += text;
  }

  /** Ends the line; its prefix stays for the next words as long as none were written. */
  #flush(): void {
    const text = this.#text.replaceAll(/\s+/g, ' ').trim();
    this.#text = '';
    if (text === '') return;
    this.lines.push(this.#prefix + text);
    this.#prefix = '';
  }

  #start(prefix: string): void {
    this.#flush();
    this.#prefix = prefix;
  }

  #endCell(): void {
    this.#row?.cells.push(this.#text.replaceAll(/\s+/g, ' ').trim());
    this.#text = '';
  }

  #endRow(): void {
    if (!this.#row) return;
    const mark = this.#row.isHead ? '||' : '|';
    this.lines.push(`${mark}${this.#row.cells.join(mark)}${mark}`);
    this.#row = null;
  }

  open(name: string, attributes: string): void {
    if (name === 'strong' || name === 'b') this.write('*');
    else if (name === 'tr') {
      this.#start('');
      this.#row = { cells: [], isHead: false };
    } else if (this.#row) this.#row.isHead ||= name === 'th';
    else if (name === 'ul' || name === 'ol') {
      this.#start('');
      this.#lists.push(name === 'ul' ? '*' : '#');
    } else if (name === 'li') this.#start(`${this.#lists.at(-1) ?? '*'} `);
    else if (/^h[1-6]$/.test(name)) this.#start(`${name}. `);
    else if (attributes.includes('text-panel')) this.#start('{panel} ');
    else if (/^(?:p|div|br|table)$/.test(name)) this.#flush();
  }

  close(name: string): void {
    if (name === 'strong' || name === 'b') this.write('*');
    else if (name === 'td' || name === 'th') this.#endCell();
    else if (name === 'tr') this.#endRow();
    else if (this.#row) this.write(' ');
    else if (name === 'p') this.#flush();
    else if (name === 'ul' || name === 'ol') {
      this.#start('');
      this.#lists.pop();
    } else if (/^(?:li|div|h[1-6])$/.test(name)) this.#start('');
  }

  end(): string {
    this.#flush();
    return this.lines.join('\n');
  }
}

/**
 * Storage format → wiki notation: headings, lists, tables, panels, bold and paragraphs. Other tags
 * are dropped, words never.
 */
export function fromStorage(storage: string): string {
  const writer = new LineWriter();
  for (const [token, slash, tag, attributes] of storage.matchAll(TOKEN)) {
    if (tag === undefined) {
      writer.write(
        token.replaceAll(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (one) => ENTITIES[one] ?? one),
      );
    } else if (slash === '/') writer.close(tag.toLowerCase());
    else writer.open(tag.toLowerCase(), attributes ?? '');
  }
  return writer.end();
}

/** A named or numbered character; the names themselves are not checked. */
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z0-9]+);/gi;

/** Storage format is XML: every tag closed in turn, every ampersand and angle bracket escaped. */
export function isWellFormed(storage: string): boolean {
  const open: string[] = [];
  const text = storage.replaceAll(/<!\[CDATA\[[^]*?\]\]>/g, '');
  if (text.replaceAll(ENTITY, '').includes('&')) return false;
  for (const [token, slash, tag, attributes] of text.matchAll(TOKEN)) {
    if (tag === undefined) {
      if (token.includes('<') || token.includes('>')) return false;
    } else if (slash === '/') {
      if (open.pop() !== tag) return false;
    } else if (attributes?.endsWith('/') !== true) open.push(tag);
  }
  return open.length === 0;
}
