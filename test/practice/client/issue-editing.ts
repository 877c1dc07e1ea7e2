import { askServer } from './ask-server.ts';
import { refreshEditors } from './plain-editor.ts';
import { createRichField } from './rich-field.ts';
import { renderCurrent } from './router.ts';
import { wikiFromDom } from './wiki-from-dom.ts';

async function send(path: string, method: 'POST' | 'PUT', body: unknown): Promise<void> {
  await askServer(path, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  await renderCurrent(false);
}

/** Version 2 takes wiki notation, which is what the editors here produce. */
function issuePath(element: Element): string {
  const key = element.closest('[data-issue]')?.getAttribute('data-issue') ?? '';
  return `/rest/api/2/issue/${key}`;
}

function openComment(placeholder: HTMLElement): void {
  const entry = placeholder.closest<HTMLElement>('.comment-entry');
  const page = placeholder.closest('[data-page]')?.getAttribute('data-page');
  if (!entry) return;
  const close = (): void => {
    root.remove();
    placeholder.hidden = false;
  };
  const { root, editor } = createRichField({
    content: [],
    label: placeholder.textContent,
    onCancel: close,
    onSave: (area) => {
      const text = wikiFromDom(area);
      if (text === '') return;
      if (page === null || page === undefined) {
        void send(`${issuePath(placeholder)}/comment`, 'POST', { body: text });
      } else {
        const value = text
          .split('\n')
          .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
          .join('');
        void send('/wiki/api/v2/footer-comments', 'POST', {
          pageId: page,
          body: { representation: 'storage', value },
        });
      }
    },
  });
  placeholder.hidden = true;
  entry.append(root);
  refreshEditors();
  editor.focus();
}

function openDescription(description: HTMLElement): void {
  const body = description.querySelector('.ak-renderer-document');
  if (!body || description.hidden) return;
  const box = document.createElement('div');
  box.dataset['testid'] = 'issue.views.field.rich-text.editor-container';
  const hasText = body.querySelector('.hint') === null;
  const { root, editor } = createRichField({
    content: hasText ? [...body.cloneNode(true).childNodes] : [],
    label: description.getAttribute('aria-label') ?? '',
    onCancel: () => {
      box.remove();
      description.hidden = false;
    },
    onSave: (area) =>
      void send(issuePath(description), 'PUT', { fields: { description: wikiFromDom(area) } }),
  });
  box.append(root);
  description.hidden = true;
  description.after(box);
  refreshEditors();
  editor.focus();
}

/** Comments and descriptions open an editor in place. */
export function activateIssueEditing(): void {
  document.addEventListener('click', (event) => {
    const element = (event.target as Element).closest<HTMLElement>('[data-action]');
    if (element?.dataset['action'] === 'open-comment') openComment(element);
    if (element?.dataset['action'] === 'edit-description' && getSelection()?.isCollapsed !== false)
      openDescription(element);
  });
}
