/** A text as Markdown that shows exactly it: no tag, no heading, no link comes of what a person typed. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_{}[\]()#+!|~]/g, (sign) => `\\${sign}`)
    .replaceAll(/^(\s*)([-=]|\d+\.)/gm, (_all, space: string, sign: string) =>
      sign.endsWith('.') ? `${space}${sign.slice(0, -1)}\\.` : `${space}\\${sign}`,
    );
}

/** The same as a quotation, line by line. */
export function quoteMarkdown(text: string): string[] {
  return escapeMarkdown(text)
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => (line === '' ? '>' : `> ${line}`));
}
