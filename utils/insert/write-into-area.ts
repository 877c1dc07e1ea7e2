/** Blank lines that set our text off from what stands around it. */
function setOff(before: string, text: string, after: string): string {
  const lead =
    before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const trail =
    after === '' || after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n';
  return lead + text + trail;
}

/**
 * Writes into a text area at its cursor. One that was never touched has its cursor at the very start; then the
 * text goes to the end.
 */
export function writeIntoArea(area: HTMLTextAreaElement, text: string): void {
  const { value } = area;
  const untouched = area.selectionStart === 0 && area.selectionEnd === 0;
  // A selection stays: nobody asked us to replace it.
  const at = untouched ? value.length : area.selectionEnd;
  const inserted = setOff(value.slice(0, at), text, value.slice(at));
  area.focus();
  area.setSelectionRange(at, at);
  const expected = value.slice(0, at) + inserted + value.slice(at);
  // Like typing: the browser keeps it in the field's undo and tells the page's scripts itself.
  if (!area.ownerDocument.execCommand('insertText', false, inserted) || area.value !== expected) {
    // The native setter, so that frameworks that watch the field by a property of its own notice the change.
    area.value = expected;
    const end = at + inserted.length;
    area.setSelectionRange(end, end);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  area.dispatchEvent(new Event('change', { bubbles: true }));
}
