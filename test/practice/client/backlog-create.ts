import { askServer } from './ask-server.ts';
import { readField } from './read-field.ts';
import { renderCurrent } from './router.ts';

/** The line at the end of each backlog list: type a summary, press Enter. */
export function activateInlineCreate(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.matches('[data-inline-create]')) return;
    event.preventDefault();
    const data = new FormData(form);
    if (readField(data, 'summary').trim() === '') return;
    data.set('project', form.closest('[data-project]')?.getAttribute('data-project') ?? 'CXM');
    void askServer('/__practice/issues', { method: 'POST', body: data }).then(() =>
      renderCurrent(false),
    );
  });
}
