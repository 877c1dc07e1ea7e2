import { askServer } from './ask-server.ts';
import { setHtml } from './trusted-html.ts';

/** Shows an issue in the pane at the right of the board, or hides the pane; the address follows. */
export async function selectOnBoard(key: string | null): Promise<void> {
  const pane = document.querySelector<HTMLElement>('#ghx-detail-view');
  if (!pane) return;
  const url = new URL(location.href);
  if (key === null) {
    for (const name of ['selectedIssue', 'view']) url.searchParams.delete(name);
  } else {
    url.searchParams.set('view', 'detail');
    url.searchParams.set('selectedIssue', key);
  }
  history.pushState(null, '', url);
  for (const card of document.querySelectorAll('.ghx-issue')) {
    card.classList.toggle('ghx-selected', card.getAttribute('data-issue-key') === key);
  }
  if (key === null) {
    pane.hidden = true;
    return;
  }
  const response = await askServer(`/jira/__practice/detail/${key}`);
  setHtml(pane, await response.text());
  pane.hidden = false;
}
