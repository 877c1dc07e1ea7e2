import { askServer } from './ask-server.ts';
import { fillEditorFrame } from './dc-page-editor.ts';
import { wikiFromDom } from './wiki-from-dom.ts';

type Mode = 'wysiwyg' | 'source';

const KEPT = 'practice.richText';

function bodyOf(field: Element): HTMLElement | null {
  const frame = field.querySelector('iframe');
  return frame?.contentDocument?.querySelector<HTMLElement>('#tinymce') ?? null;
}

/** The text area learns what the frame holds when the form goes or the mode changes, not before. */
function readBack(field: Element): void {
  const area = field.querySelector('textarea');
  const body = bodyOf(field);
  // A copy of this document's own: the frame's elements are of another window's classes.
  if (area && body) area.value = wikiFromDom(document.importNode(body, true));
}

async function showVisual(
  field: HTMLElement,
  area: HTMLTextAreaElement,
  takesFocus: boolean,
): Promise<void> {
  const response = await askServer('/jira/rest/api/1.0/render', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      rendererType: 'atlassian-wiki-renderer',
      unrenderedMarkup: area.value,
    }),
  });
  const html = await response.text();
  const frame = document.createElement('iframe');
  frame.id = `mce_${area.id}_ifr`;
  frame.title = area.labels?.[0]?.textContent ?? area.id;
  frame.srcdoc = '<!doctype html><html><head></head><body></body></html>';
  frame.addEventListener('load', () => {
    fillEditorFrame(frame, html);
    if (takesFocus) bodyOf(field)?.focus();
  });
  area.hidden = true;
  area.after(frame);
}

async function setMode(field: HTMLElement, mode: Mode, takesFocus: boolean): Promise<void> {
  const area = field.querySelector('textarea');
  if (!area || field.dataset['mode'] === mode) return;
  field.dataset['mode'] = mode;
  sessionStorage.setItem(KEPT, mode);
  for (const tab of field.querySelectorAll<HTMLElement>('[data-mode]')) {
    const isOn = tab.dataset['mode'] === mode;
    tab.classList.toggle('aui-nav-selected', isOn);
    tab.querySelector('button')?.setAttribute('aria-pressed', String(isOn));
  }
  if (mode === 'wysiwyg') return showVisual(field, area, takesFocus);
  readBack(field);
  field.querySelector('iframe')?.remove();
  area.hidden = false;
  if (takesFocus) area.focus();
}

/** Opens fields in the mode that was used last; `?richText=visual|text` decides it for the tab. */
export function openRichAreas(root: ParentNode): void {
  const asked = new URL(location.href).searchParams.get('richText');
  if (asked !== null) sessionStorage.setItem(KEPT, asked === 'visual' ? 'wysiwyg' : 'source');
  if (sessionStorage.getItem(KEPT) !== 'wysiwyg') return;
  for (const field of root.querySelectorAll<HTMLElement>('.jira-wikifield'))
    void setMode(field, 'wysiwyg', false);
}

/** The switch between text and visual under Jira's big text fields. */
export function activateRichAreas(): void {
  document.addEventListener('click', (event) => {
    const tab = (event.target as Element).closest<HTMLElement>('.editor-toggle-tabs [data-mode]');
    const field = tab?.closest<HTMLElement>('.jira-wikifield');
    if (field) void setMode(field, tab?.dataset['mode'] === 'wysiwyg' ? 'wysiwyg' : 'source', true);
  });
  document.addEventListener(
    'submit',
    (event) => {
      if (event.target instanceof Element)
        event.target.querySelectorAll('.jira-wikifield[data-mode="wysiwyg"]').forEach(readBack);
    },
    { capture: true },
  );
  openRichAreas(document);
}
