import { askServer } from './ask-server.ts';
import { renderCurrent } from './router.ts';

/** The status button moves the issue one column on, and from the last back to the first. */
export function activateStatusButton(): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('.status-button');
    const key = button?.closest('[data-issue]')?.getAttribute('data-issue');
    if (key === null || key === undefined) return;
    void askServer(`/__practice/issues/${key}/next-status`, { method: 'POST' }).then(() =>
      renderCurrent(false),
    );
  });
}
