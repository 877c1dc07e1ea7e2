import { setHtml } from './trusted-html.ts';

/** How long the editor takes to come up, in ms; the real one is slower. */
const BOOT_MS = 120;

/** Makes a frame the classic editor: `#tinymce` with this markup in it. */
export function fillEditorFrame(frame: HTMLIFrameElement, text: string): void {
  const inner = frame.contentDocument;
  if (!inner) return;
  const { body, documentElement } = inner;
  documentElement.dataset['colorMode'] = document.documentElement.dataset['colorMode'] ?? 'light';
  for (const name of ['tokens', 'prose', 'dc']) {
    const link = inner.createElement('link');
    link.rel = 'stylesheet';
    link.href = `/assets/styles/${name}.css`;
    inner.head.append(link);
  }
  body.id = 'tinymce';
  body.className = 'mce-content-body wiki-content prose fullsize';
  body.contentEditable = 'true';
  body.setAttribute('aria-label', frame.title);
  setHtml(body, text === '' ? '<p><br></p>' : text);
  inner.execCommand('defaultParagraphSeparator', false, 'p');
}

/** Fills the editor's frame from the text area and makes it editable, as the classic editor does. */
export function activatePageEditor(): void {
  const frame = document.querySelector<HTMLIFrameElement>('#wysiwygTextarea_ifr');
  const area = document.querySelector<HTMLTextAreaElement>('#wysiwygTextarea');
  const form = document.querySelector<HTMLFormElement>('#editpageform');
  if (!frame || !area || !form) return;
  setTimeout(() => fillEditorFrame(frame, area.value), BOOT_MS);
  form.addEventListener('submit', () => {
    const body = frame.contentDocument?.querySelector('#tinymce');
    if (body) area.value = body.innerHTML;
  });
}
