import type * as EditorModule from './adf-editor.ts';
import type { AdfEditor, AdfJson } from './adf-editor.ts';

const editors = new WeakMap<Element, AdfEditor>();

/** The bundle with the editor comes when the first one is wanted, so that other pages do not pay for it. */
export function loadEditor(): Promise<typeof EditorModule> {
  return import('./adf-editor.ts');
}

/** The editor that was mounted on this element. */
export function editorOn(element: Element | null | undefined): AdfEditor | null {
  return element ? (editors.get(element) ?? null) : null;
}

/**
 * Turns a waiting element (`data-adf-editor`) into an editor: `data-adf` is its document as JSON,
 * `data-placeholder` its hint, `data-paste="plain"` how it pastes. It is invisible until then.
 */
export async function mountEditor(element: HTMLElement): Promise<AdfEditor> {
  const { mountAdfEditor } = await loadEditor();
  const known = editors.get(element);
  if (known) return known;
  const { adf, placeholder, paste } = element.dataset;
  const editor = mountAdfEditor(element, {
    document: adf === undefined || adf === '' ? null : (JSON.parse(adf) as AdfJson),
    placeholder: placeholder ?? '',
    pastesPlain: paste === 'plain',
  });
  element.removeAttribute('data-adf-editor');
  editors.set(element, editor);
  return editor;
}

/** To be called after new markup came in. */
export function refreshEditors(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-adf-editor]'))
    void mountEditor(element);
  for (const title of document.querySelectorAll<HTMLTextAreaElement>('.editor-title textarea')) {
    title.style.height = 'auto';
    title.style.height = `${title.scrollHeight}px`;
  }
}
