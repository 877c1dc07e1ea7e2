/** Hints that editors of documents show as long as they are empty; they stand among the text. */
const HINTS = '.placeholder-decoration, [data-testid="placeholder-test-id"], .ProseMirror-widget';

/** What somebody typed into an editable area: its text without the editor's own hints. */
export function typedText(element: HTMLElement): string {
  let text = element.textContent ?? '';
  for (const hint of element.querySelectorAll(HINTS))
    text = text.replace(hint.textContent ?? '', () => '');
  return text;
}
