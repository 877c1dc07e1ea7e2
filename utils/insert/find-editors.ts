import { isShown } from '../page/is-shown.ts';
import { find } from '../page/selectors.ts';
import { AREAS, BY_ID, type EditorPurpose, FRAME_BODY, PROSE, PURPOSES } from './editor-hooks.ts';

/** An editor that stands open in the page. */
export type Editor = {
  /** What takes the text: an editable area, perhaps of a frame, or a text area. */
  element: HTMLElement;
  kind: 'prose' | 'frame' | 'area';
  purpose: EditorPurpose;
  /** In the form of an issue that does not exist yet. */
  inDialog: boolean;
};

/** The whole dialog around an open form for a new issue. */
function findDialog(root: Element): Element | null {
  const form = find(root, 'createDialog')?.element;
  if (!form || !isShown(form)) return null;
  return form.closest('dialog, [role="dialog"], .jira-dialog') ?? form;
}

function purposeOf(element: Element, area: Element | null): EditorPurpose {
  const byId = area && BY_ID[area.id];
  const around = PURPOSES.find(([css]) => element.closest(css) !== null)?.[1];
  // The frame for comments in Confluence has the same id as the one for pages.
  if (byId === 'page' && around === 'comment') return around;
  return byId ?? around ?? 'other';
}

/** The editable body in a frame of our own origin. */
function bodyOf(frame: HTMLIFrameElement): HTMLElement | null {
  const body = frame.contentDocument?.body;
  return body?.matches(FRAME_BODY) && body.isContentEditable ? body : null;
}

/** The text area that a rich text frame stands in for. */
function areaBehind(frame: HTMLIFrameElement): Element | null {
  const named = /^(.+)_ifr$/.exec(frame.id)?.[1];
  const byName = named === undefined ? null : frame.ownerDocument.getElementById(named);
  return (
    byName ?? frame.closest('.wiki-edit, .field-group, form')?.querySelector('textarea') ?? null
  );
}

/** Every editor that is open. With a form for a new issue over the page only those in it: the others lie behind. */
export function findEditors(document: Document): Editor[] {
  const root = document.documentElement;
  const dialog = findDialog(root);
  const scope = dialog ?? root;
  const inDialog = dialog !== null;
  const editors: Editor[] = [];
  for (const element of scope.querySelectorAll<HTMLElement>(PROSE)) {
    // One editor may match by class and, around it, by id.
    if (editors.some((known) => known.element.contains(element)) || !isShown(element)) continue;
    editors.push({ element, kind: 'prose', purpose: purposeOf(element, null), inDialog });
  }
  for (const element of scope.querySelectorAll<HTMLTextAreaElement>(AREAS)) {
    if (!isShown(element) || element.disabled || element.readOnly) continue;
    editors.push({ element, kind: 'area', purpose: purposeOf(element, element), inDialog });
  }
  for (const frame of scope.querySelectorAll('iframe')) {
    const body = isShown(frame) ? bodyOf(frame) : null;
    if (!body) continue;
    const purpose = purposeOf(frame, areaBehind(frame));
    editors.push({ element: body, kind: 'frame', purpose, inDialog });
  }
  return editors;
}

/** Whether the description of the issue in view is being edited. */
export function isDescriptionOpen(document: Document): boolean {
  return findEditors(document).some((one) => one.purpose === 'description' && !one.inDialog);
}

/** Whether the person's cursor stands in an editor, or stood there before the panel took the focus. */
export function holdsCaret({ element }: Editor): boolean {
  const { activeElement } = element.ownerDocument;
  if (activeElement === element && element.tagName === 'TEXTAREA') return true;
  const anchor = element.ownerDocument.getSelection()?.anchorNode ?? null;
  return anchor !== null && element.contains(anchor);
}
