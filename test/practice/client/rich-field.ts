import type { AdfEditor, AdfJson } from './adf-editor.ts';
import { mountEditor } from './adf-editors.ts';

/** A small inline editor with save and cancel, as it opens for comments and descriptions. */
export type RichField = { root: HTMLElement; show: () => Promise<void> };

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

/** Builds the editor around a document; save and cancel report back, `show` mounts it once it stands in the page. */
export function createRichField(options: {
  adf: AdfJson | null;
  pastesPlain: boolean;
  label: string;
  onSave: (editor: AdfEditor) => void;
  onCancel: () => void;
}): RichField {
  const isGerman = document.documentElement.lang === 'de';
  const root = document.createElement('div');
  root.className = 'rich-field editor';
  root.dataset['testid'] = 'issue.component.editor.default-editor';
  const editor = document.createElement('div');
  editor.className = 'ProseMirror prose';
  editor.id = 'ak-editor-textarea';
  editor.setAttribute('role', 'textbox');
  editor.setAttribute('aria-multiline', 'true');
  editor.setAttribute('aria-label', options.label);
  editor.dataset['placeholder'] = options.label;
  editor.dataset['adfEditor'] = '';
  if (options.pastesPlain) editor.dataset['paste'] = 'plain';
  if (options.adf) editor.dataset['adf'] = JSON.stringify(options.adf);
  const buttons = document.createElement('div');
  buttons.className = 'rich-field-buttons';
  buttons.append(
    button(
      isGerman ? 'Speichern' : 'Save',
      'comment-save-button',
      true,
      () => void mountEditor(editor).then(options.onSave),
    ),
    button(isGerman ? 'Abbrechen' : 'Cancel', 'comment-cancel-button', false, options.onCancel),
  );
  root.append(editor, buttons);
  return { root, show: async () => (await mountEditor(editor)).focus() };
}
