import { isShown } from './is-shown.ts';
import type { Confidence, Source } from './page-context.ts';
import { clean, textOf, valueOf, type PageFacts } from './page-facts.ts';
import { findFirst } from './selectors.ts';
import { decodeTinyLink } from './tiny-link.ts';

interface Found {
  value: string;
  source: Source;
  confidence: Confidence;
}

/** The content id that a server-drawn page names; "0" stands for "not saved yet". */
export function readPageId(facts: PageFacts): Found | null {
  const value = facts.metas.get('ajs-page-id') ?? '';
  if (/^[1-9]\d{0,18}$/.test(value)) return { value, source: 'meta', confidence: 'high' };
  const tiny = facts.root.querySelector('link[rel="shortlink"]')?.getAttribute('href');
  const id = decodeTinyLink(/\/x\/([\w-]+)$/.exec(tiny ?? '')?.[1] ?? '');
  return id === null ? null : { value: id, source: 'dom', confidence: 'medium' };
}

/** True when the page's metas speak of the page in the address, not of the one loaded first. */
export function metasBelongTo(facts: PageFacts, pageId: string | null): boolean {
  const ids = [facts.metas.get('ajs-page-id'), facts.metas.get('ajs-latest-page-id')];
  return pageId === null || ids.every((id) => id === undefined) || ids.includes(pageId);
}

/** The title of the page being read or edited; `fresh` says that the metas are its own. */
export function readPageTitle(facts: PageFacts, editing: boolean, fresh: boolean): Found | null {
  if (editing) {
    const field = findFirst(facts.root, 'editorTitle');
    const typed = field && clean(valueOf(field.element));
    if (typed) return { value: typed, source: 'dom', confidence: field.hook.confidence };
  }
  const meta = clean(facts.metas.get('ajs-page-title') ?? '');
  if (fresh && meta !== '') return { value: meta, source: 'meta', confidence: 'high' };
  if (editing) return null;
  const heading = findFirst(facts.root, 'pageTitle');
  const shown = textOf(heading?.element ?? null);
  if (heading && shown !== '')
    return { value: shown, source: 'dom', confidence: heading.hook.confidence };
  // "Title - Space - Confluence": the last part but one is the space.
  const tab = /^(.+) - .+? - Confluence$/.exec(facts.title)?.[1];
  return tab === undefined ? null : { value: clean(tab), source: 'title', confidence: 'low' };
}

/**
 * True when the editor of a Data Center page is open at the address of its view. Every view page
 * holds the editor's textarea and title field hidden, and the comment editor uses the same frame.
 */
export function isQuickEditing(facts: PageFacts): boolean {
  const frame = findFirst(facts.root, 'editorFrame')?.element;
  const title = facts.root.querySelector('#content-title');
  return frame !== undefined && title !== null && isShown(frame) && isShown(title);
}
