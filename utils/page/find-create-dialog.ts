import { isShown } from './is-shown.ts';
import type { CreateDialog } from './page-context.ts';
import { clean, textOf, valueOf } from './page-facts.ts';
import { findFirst, selectors } from './selectors.ts';

/** Finds an open form for a new issue that lies over the page. */
export function findCreateDialog(root: Element): CreateDialog | null {
  const found = findFirst(root, 'createDialog');
  if (found === null || !isShown(found.element)) return null;
  const form = found.element;
  return {
    generation: found.hook.seen,
    native: form.closest('dialog') !== null || form.querySelector('dialog') !== null,
    projectKey: readProjectKey(form),
    summary: readSummary(form),
  };
}

function readSummary(form: Element): string | null {
  const field = findFirst(form, 'createSummary')?.element;
  // Older generations put the id on a wrapper around the input.
  const input = field?.querySelector('input') ?? field;
  return clean(valueOf(input)) || null;
}

/** "Rechnung (CXM)" or "CXM | Task"; names alone tell no key. */
function readProjectKey(form: Element): string | null {
  for (const hook of selectors.createProject) {
    for (const element of form.querySelectorAll(hook.css)) {
      const text = clean(valueOf(element)) || textOf(element);
      const key =
        /\(([A-Z][A-Z0-9_]*)\)/.exec(text)?.[1] ?? /^([A-Z][A-Z0-9_]+) \| /.exec(text)?.[1];
      if (key !== undefined) return key;
    }
  }
  return null;
}
