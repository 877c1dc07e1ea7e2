import { isShown } from './is-shown.ts';
import type { CreateDialog } from './page-context.ts';
import { textOf, valueOf } from './read-text.ts';
import { find, selectors } from './selectors.ts';

/** Finds an open form for a new issue that lies over the page. */
export function findCreateDialog(root: Element): CreateDialog | null {
  const found = find(root, 'createDialog');
  if (found === null || !isShown(found.element)) return null;
  const form = found.element;
  const summary = find(form, 'createSummary')?.element;
  return {
    generation: found.seen,
    native: form.closest('dialog') !== null,
    projectKey: readProjectKey(form),
    // Some generations put the id on a wrapper around the field.
    summary: valueOf(summary?.querySelector('input') ?? summary) || null,
  };
}

/** "Rechnung (CXM)" or "CXM | Task"; a name alone tells no key. */
function readProjectKey(form: Element): string | null {
  for (const [css] of selectors.createProject) {
    for (const element of form.querySelectorAll(css)) {
      const text = valueOf(element) || textOf(element);
      const key = /(?<=\()[A-Z][A-Z0-9_]*(?=\))|^[A-Z][A-Z0-9_]+(?= \|)/.exec(text)?.[0];
      if (key) return key;
    }
  }
  return null;
}
