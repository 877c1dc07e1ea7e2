import { isShown } from './is-shown.ts';
import { found, type Found } from './page-context.ts';
import type { PageFacts } from './page-facts.ts';
import { oneLine, textOf, valueOf } from './read-text.ts';
import { find } from './selectors.ts';
import { decodeTinyLink } from './tiny-link.ts';

/** The content id that a server-drawn page names; "0" stands for "not saved yet". */
export function readPageId(facts: PageFacts): Found<string> | null {
  const value = facts.meta('ajs-page-id');
  if (/^[1-9]\d{0,18}$/.test(value)) return found(value, 'meta', 'high');
  const link = facts.root.querySelector('link[rel="shortlink"]')?.getAttribute('href') ?? '';
  return found(decodeTinyLink(/\/x\/([\w-]+)$/.exec(link)?.[1] ?? ''), 'dom', 'medium');
}

/** The title of the page being read or edited. `fresh`: the metas speak of this very page. */
export function readPageTitle(
  facts: PageFacts,
  editing: boolean,
  fresh: boolean,
): Found<string> | null {
  const field = editing ? find(facts.root, 'editorTitle') : null;
  const typed = valueOf(field?.element);
  if (field && typed) return found(typed, 'dom', field.confidence);
  const meta = fresh && oneLine(facts.meta('ajs-page-title'));
  if (meta) return found(meta, 'meta', 'high');
  if (editing) return null;
  const heading = find(facts.root, 'pageTitle');
  const shown = textOf(heading?.element);
  if (heading && shown) return found(shown, 'dom', heading.confidence);
  // "Title - Space - Confluence": the last part but one is the space.
  return found(/^(.+) - .+? - Confluence$/.exec(facts.title)?.[1], 'title', 'low');
}

/**
 * True when the editor of a Data Center page is open at the address of its view. Every view page
 * holds the editor's textarea and title field hidden, and comments are written in the same frame.
 */
export function isQuickEditing({ root }: PageFacts): boolean {
  const frame = find(root, 'editorFrame')?.element;
  const title = root.querySelector('#content-title');
  const forComment = frame?.closest('[class*="comment"], [id*="comment"]');
  return !!frame && !!title && !forComment && isShown(frame) && isShown(title);
}
