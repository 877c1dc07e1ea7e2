/** Makes what is typed and pasted into editable areas behave: paragraphs, plain paste, placeholder. */
export function activateEditors(): void {
  document.execCommand('defaultParagraphSeparator', false, 'p');
  document.addEventListener('input', (event) => {
    if (event.target instanceof HTMLElement && event.target.matches('.ProseMirror'))
      markEmpty(event.target);
  });
  document.addEventListener('paste', (event) => {
    const target = event.target instanceof Element ? event.target.closest('.ProseMirror') : null;
    if (!target) return;
    event.preventDefault();
    document.execCommand('insertText', false, event.clipboardData?.getData('text/plain') ?? '');
  });
  refreshEditors();
}

function markEmpty(editor: HTMLElement): void {
  const isEmpty = (editor.textContent ?? '').trim() === '';
  editor.toggleAttribute('data-empty', isEmpty);
  if (isEmpty && editor.childElementCount === 0) {
    const paragraph = document.createElement('p');
    paragraph.append(document.createElement('br'));
    editor.replaceChildren(paragraph);
  }
}

/** To be called after new markup came in. */
export function refreshEditors(): void {
  for (const editor of document.querySelectorAll<HTMLElement>('.ProseMirror')) markEmpty(editor);
  for (const title of document.querySelectorAll<HTMLTextAreaElement>('.editor-title textarea')) {
    title.style.height = 'auto';
    title.style.height = `${title.scrollHeight}px`;
  }
}
