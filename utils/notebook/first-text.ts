import { textsOf, type NoteContent } from '../domain/note-content.ts';

/** What a line of a list shows of a note, in UTF-16 units; a line that is cut ends in "…". */
const LINE = 160;

/** The first typed text of a note as one line, to recognise it by; empty when it has none. */
export function firstText(content: NoteContent): string {
  const text = textsOf(content).find((one) => one.trim() !== '') ?? '';
  const line = text.trim().replace(/\s+/gu, ' ');
  if (line.length <= LINE) return line;
  // Cut between two code points, or half a character would be shown.
  return `${line.slice(0, LINE - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
