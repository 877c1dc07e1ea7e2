import { editorOn, refreshEditors } from './adf-editors.ts';
import { askServer } from './ask-server.ts';
import { activateIssueEditing } from './issue-editing.ts';
import { activatePageChrome } from './page-chrome.ts';
import { activateRouter, navigate } from './router.ts';
import { focusNextRow } from './row-focus.ts';
import { activateSearch } from './search-box.ts';
import { activateShortcuts } from './shortcuts.ts';

const LIVE_SAVE_MS = 400;

async function publish(): Promise<void> {
  const article = document.querySelector<HTMLElement>('.wiki-editor');
  const title = article?.querySelector<HTMLTextAreaElement>('textarea[name="editpages-title"]');
  const editor = editorOn(article?.querySelector('.ProseMirror'));
  if (!article || !title || !editor) return;
  const response = await askServer(`/wiki/__practice/pages/${article.dataset['page']}/publish`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ title: title.value, adf: editor.read() }),
  });
  const { address } = (await response.json()) as { address: string };
  await navigate(address);
}

let saving: ReturnType<typeof setTimeout> | undefined;

/** A live document saves what it holds a moment after the last key. */
function saveLive(event: Event): void {
  const article = event.target instanceof Element ? event.target.closest('[data-live]') : null;
  const editor = editorOn(article?.querySelector('.ProseMirror'));
  const title = article?.querySelector<HTMLTextAreaElement>('textarea');
  if (!article || !editor || !title) return;
  clearTimeout(saving);
  saving = setTimeout(() => {
    void askServer(`/wiki/__practice/pages/${article.getAttribute('data-page')}/publish`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ title: title.value, adf: editor.read() }),
    });
  }, LIVE_SAVE_MS);
}

function createPage(): void {
  // The draft gets its number from the server, so the address is known only after the redirect.
  location.assign('/wiki/spaces/PROZ/pages/create');
}

function leaveEditor(): void {
  const article = document.querySelector<HTMLElement>('.wiki-editor');
  if (article)
    void navigate(`/wiki/spaces/${article.dataset['space']}/pages/${article.dataset['page']}`);
}

activatePageChrome();
refreshEditors();
activateIssueEditing();
activateSearch((words) => `/wiki/search?text=${encodeURIComponent(words)}`);
activateRouter(
  (path) =>
    path.startsWith('/wiki/') && !path.startsWith('/wiki/x/') && !path.endsWith('/pages/create'),
);
document.addEventListener('click', (event) => {
  const action = (event.target as Element).closest<HTMLElement>('[data-action]')?.dataset['action'];
  if (action === 'publish') void publish();
  if (action === 'create') createPage();
  if (action === 'leave-editor') leaveEditor();
});
document.addEventListener('input', saveLive);
document.addEventListener('input', (event) => {
  if (event.target instanceof HTMLTextAreaElement) refreshEditors();
});
activateShortcuts({
  c: createPage,
  e: () => document.querySelector<HTMLElement>('#editPageLink')?.click(),
  m: () => document.querySelector<HTMLElement>('.comment-placeholder')?.click(),
  '/': () => document.querySelector<HTMLElement>('[data-testid="search-input"]')?.focus(),
  j: () => focusNextRow(1),
  k: () => focusNextRow(-1),
  'g d': () => void navigate('/wiki/home'),
  '[': () => document.body.toggleAttribute('data-nav-toggled'),
});
