import type { TicketText } from '../domain/ticket-text.ts';
import { toPlain } from '../ticket-text/to-plain.ts';
import { toWiki } from '../ticket-text/to-wiki.ts';
import type { Editor } from './find-editors.ts';
import { typedText } from './typed-text.ts';
import { writeIntoArea } from './write-into-area.ts';
import { writeIntoProse } from './write-into-prose.ts';

/** Letters and digits only: editors make lists of dashes, and typographic quotes of straight ones. */
const gist = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** A numbered line may have become a list, whose numbers are not text. */
const gistOfLine = (line: string) => gist(line.replace(/^\s*\d+[.)]/, ''));

/** What stands in an editor. */
function textIn({ element, kind }: Editor): string {
  return kind === 'area' ? (element as HTMLTextAreaElement).value : typedText(element);
}

/**
 * Writes into an open editor where the cursor stands or stood, else at its end, and reads back whether it arrived.
 * The editor's own undo takes it back.
 */
export async function writeIntoEditor(
  editor: Editor,
  text: TicketText,
  wait: (ms: number) => Promise<void>,
): Promise<boolean> {
  const { element, kind } = editor;
  // A text area of Data Center is rendered as wiki markup; in the others marks would be seen.
  const typed = kind === 'area' ? toWiki(text) : toPlain(text);
  const lines = typed.split('\n').filter((line) => line.trim() !== '');
  const before = gist(textIn(editor)).length;
  if (kind === 'area') writeIntoArea(element as HTMLTextAreaElement, typed);
  else await writeIntoProse(element, lines, wait);
  // The editor may think the change over, and draw itself anew.
  await wait(0);
  if (!element.isConnected) return false;
  const after = gist(textIn(editor));
  return after.length > before && lines.every((line) => after.includes(gistOfLine(line)));
}
