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
 * A value as a comment that Markdown readers hide. `<`, `>` and `-` are escaped inside the JSON, so that no
 * text can end the comment or begin a tag.
 */
export function dataMark(kind: 'note' | 'draft', value: unknown): string {
  const escape = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const inString = JSON.stringify(value).replaceAll(/"(?:[^"\\]|\\.)*"/g, (text) =>
    text.replaceAll(/[<>-]/g, escape),
  );
  return `<!-- ${kind} ${inString} -->`;
}

export const dataPattern = /^<!-- (note|draft) (\{[^\n]*\}) -->$/;
