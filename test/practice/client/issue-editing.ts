import type { AdfJson } from './adf-editor.ts';
import { askServer } from './ask-server.ts';
import { createRichField } from './rich-field.ts';
import { renderCurrent } from './router.ts';

async function send(path: string, method: 'POST' | 'PUT', body: unknown): Promise<void> {
  await askServer(path, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  await renderCurrent(false);
}

function issuePath(element: Element): string {
  const key = element.closest('[data-issue]')?.getAttribute('data-issue') ?? '';
  return `/rest/api/3/issue/${key}`;
}

function openComment(placeholder: HTMLElement): void {
  const entry = placeholder.closest<HTMLElement>('.comment-entry');
  const page = placeholder.closest('[data-page]')?.getAttribute('data-page');
  if (!entry) return;
  const close = (): void => {
    root.remove();
    placeholder.hidden = false;
  };
  const { root, show } = createRichField({
    adf: null,
    // The comment editor of Jira drops the formatting of what is pasted, Confluence's does not.
    pastesPlain: page === null || page === undefined,
    label: placeholder.textContent,
    onCancel: close,
    onSave: (editor) => {
      if (editor.isEmpty()) return;
      if (page === null || page === undefined) {
        void send(`${issuePath(placeholder)}/comment`, 'POST', { body: editor.read() });
      } else {
        const body = { representation: 'atlas_doc_format', value: JSON.stringify(editor.read()) };
        void send('/wiki/api/v2/footer-comments', 'POST', { pageId: page, body });
      }
    },
  });
  placeholder.hidden = true;
  entry.append(root);
  void show();
}

async function openDescription(description: HTMLElement): Promise<void> {
  if (description.hidden) return;
  description.hidden = true;
  const response = await askServer(`${issuePath(description)}?fields=description`);
  const { fields } = (await response.json()) as { fields: { description: AdfJson | null } };
  const box = document.createElement('div');
  box.dataset['testid'] = 'issue.views.field.rich-text.editor-container';
  const { root, show } = createRichField({
    adf: fields.description,
    pastesPlain: false,
    label: description.getAttribute('aria-label') ?? '',
    onCancel: () => {
      box.remove();
      description.hidden = false;
    },
    onSave: (editor) =>
      void send(issuePath(description), 'PUT', {
        fields: { description: editor.isEmpty() ? null : editor.read() },
      }),
  });
  box.append(root);
  description.after(box);
  await show();
}

/** Comments and descriptions open an editor in place. */
export function activateIssueEditing(): void {
  document.addEventListener('click', (event) => {
    const element = (event.target as Element).closest<HTMLElement>('[data-action]');
    if (element?.dataset['action'] === 'open-comment') openComment(element);
    if (element?.dataset['action'] === 'edit-description' && getSelection()?.isCollapsed !== false)
      void openDescription(element);
  });
}
