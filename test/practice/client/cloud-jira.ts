import { refreshEditors } from './adf-editors.ts';
import { activateInlineCreate } from './backlog-create.ts';
import { activateBoardFilter } from './board-filter.ts';
import { openCreateDialog, rememberGeneration } from './create-dialog.ts';
import { flagMode } from './flags.ts';
import { trapFocus } from './focus-trap.ts';
import { activateIssueEditing } from './issue-editing.ts';
import { activatePageChrome } from './page-chrome.ts';
import { activateRouter, adoptLayer, navigate, whenLayerOpens } from './router.ts';
import { focusNextRow } from './row-focus.ts';
import { activateSearch } from './search-box.ts';
import { activateShortcuts } from './shortcuts.ts';
import { activateStatusButton } from './status-button.ts';

function closeIssue(): void {
  const url = new URL(location.href);
  if (!url.searchParams.has('selectedIssue')) return;
  url.searchParams.delete('selectedIssue');
  void navigate(url.href);
}

whenLayerOpens((layer) => {
  const letGo = trapFocus(layer);
  layer.focus();
  return letGo;
});
rememberGeneration();
flagMode();
activatePageChrome();
refreshEditors();
activateRouter((path) => !path.startsWith('/wiki') && !path.startsWith('/sign-'));
activateIssueEditing();
activateInlineCreate();
activateBoardFilter();
activateStatusButton();
activateSearch(
  (words) => `/issues?jql=${encodeURIComponent(`text ~ "${words.replaceAll('"', ' ')}"`)}`,
);
adoptLayer();

document.addEventListener('click', (event) => {
  const action = (event.target as Element).closest<HTMLElement>('[data-action]')?.dataset['action'];
  if (action === 'create') void openCreateDialog();
  if (action === 'close-issue') closeIssue();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !document.querySelector('[data-layer="create"]')) closeIssue();
});
activateShortcuts({
  c: () => void openCreateDialog(),
  '/': () => document.querySelector<HTMLElement>('[data-testid="search-input"]')?.focus(),
  j: () => focusNextRow(1),
  k: () => focusNextRow(-1),
  'g d': () => void navigate('/jira/for-you'),
  'g b': () => void navigate('/jira/software/c/projects/CXM/boards/1'),
  m: () => document.querySelector<HTMLElement>('.comment-placeholder')?.click(),
  e: () => document.querySelector<HTMLElement>('[data-action="edit-description"]')?.click(),
  '[': () => document.body.toggleAttribute('data-nav-toggled'),
});
