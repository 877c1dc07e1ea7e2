import type { Editor } from './find-editors.ts';

/**
 * Names editors, so that one can be spoken of between two messages: the same as long as it stands in the page,
 * and never that of another one. An editor that was drawn anew is another one.
 */
export function createEditorNames() {
  const names = new WeakMap<HTMLElement, string>();
  const prefix = crypto.randomUUID();
  let count = 0;
  return (editor: Editor): string => {
    const known = names.get(editor.element);
    if (known !== undefined) return known;
    count += 1;
    const name = `${prefix}:${count}`;
    names.set(editor.element, name);
    return name;
  };
}
