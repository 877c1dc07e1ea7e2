import { renderText } from '../markup/render-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

/** Wiki notation → storage format. */
export function toStorage(text: string): string {
  return renderText(text)
    .map((part) => part.text)
    .join('');
}

/** Storage format → wiki notation: headings, lists, bold and paragraphs; other tags are dropped, words never. */
export function fromStorage(storage: string): string {
  return storage
    .replaceAll(/<h([1-6])[^>]*>/gi, (_, level: string) => `\nh${level}. `)
    .replaceAll(/<li[^>]*>\s*(<p[^>]*>)?/gi, '\n* ')
    .replaceAll(/<\/?(strong|b)>/gi, '*')
    .replaceAll(/<br\s*\/?>|<\/?(p|div|tr|table|ul|ol)[^>]*>/gi, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
