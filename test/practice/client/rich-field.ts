/** A small inline editor with save and cancel, as it opens for comments and descriptions. */
export type RichField = { root: HTMLElement; editor: HTMLElement };

function button(
  label: string,
  testId: string,
  primary: boolean,
  onClick: () => void,
): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = primary ? 'button button-primary' : 'button button-quiet';
  element.dataset['testid'] = testId;
  element.textContent = label;
  element.addEventListener('click', onClick);
  return element;
}

/** Builds the editor around `content`; save and cancel report back to the caller. */
export function createRichField(options: {
  content: readonly Node[];
  label: string;
  onSave: (editor: HTMLElement) => void;
  onCancel: () => void;
}): RichField {
  const isGerman = document.documentElement.lang === 'de';
  const root = document.createElement('div');
  root.className = 'rich-field editor';
  root.dataset['testid'] = 'issue.component.editor.default-editor';
  const editor = document.createElement('div');
  editor.className = 'ProseMirror prose';
  editor.id = 'ak-editor-textarea';
  editor.contentEditable = 'true';
  editor.setAttribute('role', 'textbox');
  editor.setAttribute('aria-multiline', 'true');
  editor.setAttribute('aria-label', options.label);
  editor.dataset['placeholder'] = options.label;
  const emptyLine = document.createElement('p');
  emptyLine.append(document.createElement('br'));
  editor.append(...(options.content.length > 0 ? options.content : [emptyLine]));
  const buttons = document.createElement('div');
  buttons.className = 'rich-field-buttons';
  buttons.append(
    button(isGerman ? 'Speichern' : 'Save', 'comment-save-button', true, () =>
      options.onSave(editor),
    ),
    button(isGerman ? 'Abbrechen' : 'Cancel', 'comment-cancel-button', false, options.onCancel),
  );
  root.append(editor, buttons);
  return { root, editor };
}
