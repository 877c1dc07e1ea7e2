import { typedText } from './typed-text.ts';

/**
 * Time for an editor to notice the focus and to put its own cursor where it believes it to be: most take 20, a busy
 * page longer. Milliseconds.
 */
const SETTLE_MS = 40;
const PATIENCE_MS = 400;

const PARAGRAPHS = 'p, h1, h2, h3, h4, h5, h6';
const BLOCKS = `${PARAGRAPHS}, li, td, th, pre, blockquote, div`;

/** Where the person's cursor is in an editor; null when it never was there. */
function caretIn(element: HTMLElement): Range | null {
  const selection = element.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  if (!element.contains(range.commonAncestorContainer)) return null;
  // A selection stays: nobody asked us to replace it.
  range.collapse(false);
  return range;
}

/** The end of the last paragraph: what follows it (a table, a panel) would take the text into itself. */
function endOf(element: HTMLElement): Range {
  const range = element.ownerDocument.createRange();
  const last = Array.from(element.children).findLast((child) => child.matches(PARAGRAPHS));
  range.selectNodeContents(last ?? element);
  range.collapse(false);
  return range;
}

/** Text of an element up to a cursor. */
function textBefore(element: Element, caret: Range): string {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  range.setEnd(caret.startContainer, caret.startOffset);
  return range.toString().trim();
}

const nothing = { before: '', after: '' };

/** What stands before and after the cursor in its own block of text. */
function aroundCaret(element: HTMLElement, caret: Range): { before: string; after: string } {
  const { startContainer: at } = caret;
  const parent = at.nodeType === at.ELEMENT_NODE ? (at as Element) : at.parentElement;
  const found = parent?.closest(BLOCKS);
  const block = found && element.contains(found) ? found : element;
  const after = element.ownerDocument.createRange();
  after.selectNodeContents(block);
  after.setStart(caret.startContainer, caret.startOffset);
  return { before: textBefore(block, caret), after: after.toString().trim() };
}

/** Gives an editor the focus and says where its cursor is; null when it never had one, which shows as the very start. */
async function focusAtCaret(
  element: HTMLElement,
  wait: (ms: number) => Promise<void>,
): Promise<Range | null> {
  const caret = caretIn(element);
  element.ownerDocument.defaultView?.focus();
  element.focus();
  await wait(SETTLE_MS);
  if (caret) return caretIn(element) ?? caret;
  // The page took the cursor elsewhere meanwhile; an editor that remembers it puts it back.
  for (let waited = SETTLE_MS; waited < PATIENCE_MS; waited += SETTLE_MS) {
    const own = caretIn(element);
    if (own && textBefore(element, own) !== '') return own;
    if (typedText(element).trim() === '') return null;
    await wait(SETTLE_MS);
  }
  return null;
}

/**
 * Types into an editable area, a paragraph for each line, as a hand would: through the browser's own editing
 * commands. The editor's model follows them, which it would not if we changed its elements.
 */
export async function writeIntoProse(
  element: HTMLElement,
  lines: readonly string[],
  wait: (ms: number) => Promise<void>,
): Promise<void> {
  const { ownerDocument: document } = element;
  const isEmpty = typedText(element).trim() === '';
  const target = (await focusAtCaret(element, wait)) ?? endOf(element);
  const { before, after } = isEmpty ? nothing : aroundCaret(element, target);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(target);
  await wait(0);
  const type = async (command: 'insertParagraph' | 'insertText', text?: string) => {
    document.execCommand(command, false, text);
    // Editors read changes in a task of their own; two at once they could take for one.
    await wait(0);
  };
  // What somebody has begun stays a paragraph of its own.
  if (before !== '') await type('insertParagraph');
  for (const [at, line] of lines.entries()) {
    if (at > 0) await type('insertParagraph');
    await type('insertText', line);
  }
  if (after !== '') await type('insertParagraph');
}
