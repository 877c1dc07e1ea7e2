import { fitTitle, type Place } from '../domain/place.ts';
import { isShown } from '../page/is-shown.ts';
import { textOf as lineOf, valueOf } from '../page/read-text.ts';
import { find } from '../page/selectors.ts';
import { findNewIssueForm, findWorkPart } from './find-work-part.ts';
import { textOf } from './text-of.ts';

/** What a person reads or writes at a place; both empty where nothing is written yet. */
export type WorkText = { title: string; body: string };

/** Characters of the body that are read; what decides stands further up. */
const MOST = 12_000;

/** The title as it stands in the page now, in its field or its heading; null where neither is drawn. */
function titleIn(root: Element, { kind }: Place): string | null {
  if (kind === 'new-issue') {
    const summary = find(findNewIssueForm(root), 'createSummary')?.element;
    // Some generations put the id on a wrapper around the field.
    return valueOf(summary?.querySelector('input') ?? summary);
  }
  if (kind === 'issue') {
    const scope = find(root, 'issueOverlay')?.element ?? root;
    return lineOf(find(scope, 'issueSummary')?.element) || null;
  }
  const field = find(root, 'editorTitle')?.element;
  // Every view page of Data Center has the field, asleep.
  const isOpen = field && isShown(field);
  return isOpen ? valueOf(field) : lineOf(find(root, 'pageTitle')?.element) || null;
}

/**
 * Title and text of the place in view, also from open editors: no comments, no navigation, nothing of ours. It
 * believes that the place is in view; `readWorkText` makes sure.
 */
export function readPlaceText(document: Document, place: Place): WorkText {
  const part = findWorkPart(document, place);
  return {
    title: fitTitle(titleIn(document.documentElement, place) ?? place.title),
    body: part ? textOf(part, MOST) : '',
  };
}
