import { bindAuiShortcuts } from './aui-shortcuts.ts';
import { selectOnBoard } from './dc-board.ts';
import { activatePageEditor } from './dc-page-editor.ts';
import { openQuickCreate } from './dc-quick-create.ts';
import { activateRichAreas } from './dc-rich-area.ts';
import { flagMode } from './flags.ts';
import { activatePageChrome } from './page-chrome.ts';

const isJira = document.body.id === 'jira';

function focusSearch(): void {
  document.querySelector<HTMLElement>('#quickSearchInput')?.focus();
}

activatePageChrome();
activatePageEditor();
activateRichAreas();
flagMode();
document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const card = target.closest('.ghx-issue');
  const isModified = event.ctrlKey || event.metaKey || event.shiftKey;
  if (target.closest('#create_link') && !isModified) {
    event.preventDefault();
    void openQuickCreate();
  } else if (target.closest('[data-action="close-detail"]')) {
    void selectOnBoard(null);
  } else if (card) {
    event.preventDefault();
    void selectOnBoard(card.getAttribute('data-issue-key'));
  }
});
window.addEventListener('popstate', () => location.reload());

if (isJira) {
  bindAuiShortcuts({
    c: () => void openQuickCreate(),
    '/': focusSearch,
    m: () => document.querySelector<HTMLElement>('#comment')?.focus(),
    e: () => document.querySelector<HTMLElement>('#edit-issue')?.focus(),
    '.': () => document.querySelector<HTMLElement>('.command-bar .aui-button')?.focus(),
    gi: () => location.assign('/jira/issues/?jql=project%3DCXM'),
    gd: () => location.assign('/jira/secure/Dashboard.jspa'),
  });
} else {
  bindAuiShortcuts({
    c: () => document.querySelector<HTMLElement>('#quick-create-page-button')?.click(),
    e: () => document.querySelector<HTMLElement>('#editPageLink')?.click(),
    '/': focusSearch,
    gd: () => location.assign('/confluence/display/PROZ/Prozesshandbuch'),
  });
}
