import { EXPORT_FORMAT } from './collection.ts';

/** First line of a Markdown export: whose file it is and how much it holds. */
export function headMark(version: number, count: number): string {
  return `<!-- ${EXPORT_FORMAT} version=${version} count=${count} -->`;
}

export const headPattern = new RegExp(
  `^<!-- ${EXPORT_FORMAT} version=(\\d+) count=(\\d+) -->$`,
  'm',
);

/**
 * A value as a comment that Markdown readers hide. In JSON `<` and `>` occur inside texts alone; escaped,
 * no text can end the comment or begin a tag.
 */
export function dataMark(kind: 'note' | 'draft', value: unknown): string {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
  return `<!-- ${kind} ${json} -->`;
}

export const dataPattern = /^<!-- (note|draft) (\{[^\n]*\}) -->$/;
