import type { Place } from '../domain/place.ts';
import { isShown } from '../page/is-shown.ts';
import { find } from '../page/selectors.ts';

/** Where the description of an issue stands, open editors first. */
const DESCRIPTION = [
  '#edit-issue-dialog textarea#description',
  '[data-testid="issue.views.field.rich-text.editor-container"]',
  '#issue-edit textarea#description',
  '[data-testid="issue.views.field.rich-text.description"]',
  '[data-testid^="issue.views.field.rich-text.description"]',
  '#ghx-detail-view [data-field-id="description"]',
  '#description-val',
] as const;

/** The same in the form of an issue that does not exist yet. */
const NEW_DESCRIPTION = [
  '[data-testid$="field.description"]',
  'textarea#description',
  '#ak-editor-textarea, .ProseMirror',
] as const;

/** The body of a wiki page, open editors first. */
const ARTICLE = [
  '[data-testid="editor-wrapper"] .ProseMirror',
  '#rte iframe#wysiwygTextarea_ifr, iframe#wysiwygTextarea_ifr',
  '[data-testid="page-content-only"]',
  '#main-content.wiki-content',
  '.wiki-content .ak-renderer-document',
] as const;

/** Comments and rich text fields of a team's own have editors of the same names. */
const OTHERS =
  '[data-testid*="customfield"], [data-field-id^="customfield"], #comments-section, #addcomment, [data-testid*="comment"], [class*="comment"], .inline-comment-editor';

/** The first that is drawn and belongs to nothing else. A text area stands for the field around it, and its frame. */
function firstOf(scope: Element, hooks: readonly string[]): Element | null {
  for (const css of hooks) {
    for (const element of scope.querySelectorAll(css)) {
      const field = element.matches('textarea')
        ? (element.closest('.jira-wikifield, .wiki-edit, .field-group') ?? element)
        : element;
      if (isShown(field) && !field.closest(OTHERS)) return field;
    }
  }
  return null;
}

/** The form for a new issue: the dialog over a page, or the page that is one. */
export function findNewIssueForm(root: Element): Element {
  return find(root, 'createDialog')?.element ?? root.querySelector('form#issue-create') ?? root;
}

/**
 * The part of the page that holds the text of a place: a description, the body of a wiki page. Null where it shows
 * none (yet); the place must be the one in view.
 */
export function findWorkPart({ documentElement: root }: Document, place: Place): Element | null {
  if (place.kind === 'new-issue') return firstOf(findNewIssueForm(root), NEW_DESCRIPTION);
  if (place.kind === 'issue')
    return firstOf(find(root, 'issueOverlay')?.element ?? root, DESCRIPTION);
  return place.kind.endsWith('page') ? firstOf(root, ARTICLE) : null;
}
