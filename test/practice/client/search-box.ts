import { readField } from './read-field.ts';
import { navigate } from './router.ts';

/** Sends the words of the search box to the product's own result page. */
export function activateSearch(toAddress: (words: string) => string): void {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.matches('[data-search]')) return;
    event.preventDefault();
    const words = readField(new FormData(form), 'words').trim();
    if (words !== '') void navigate(toAddress(words));
  });
}
