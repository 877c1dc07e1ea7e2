import type { Confidence } from './page-context.ts';

/** One way of finding something in Atlassian's markup. */
export interface Hook {
  css: string;
  /** Which edition or generation of the interface has it; the diagnosis shows this name. */
  seen: string;
  /** How sure a match is: ids and data attributes high, renamed-every-year test ids less. */
  confidence: Confidence;
}

function hook(css: string, seen: string, confidence: Confidence = 'high'): Hook {
  return { css, seen, confidence };
}

/** `[data-testid="…"]`; the interface of before 2023 wrote `data-test-id`. */
const id = (name: string): string => `[data-testid="${name}"]`;

/**
 * Every selector the detection uses, best first. What each list must match is said above it, and
 * selectors.test.ts holds each entry against a fixture. Add a generation in front, drop the last
 * when no supported version has it. A rename a year is the usual pace.
 */
export const selectors = {
  /** Any element that only Jira draws. */
  jiraMarkup: [
    hook('#jira-frontend', 'cloud'),
    hook('body#jira', 'cloud, dc'),
    hook('#key-val', 'dc issue'),
    hook('#ghx-pool, #ghx-work, #ghx-rabid', 'dc board'),
    hook('#create-issue-dialog', 'dc dialog'),
  ],
  /** Any element that only Confluence draws. */
  confluenceMarkup: [
    hook('body#com-atlassian-confluence', 'cloud, dc'),
    hook('#confluence-frontend, #confluence-ui', 'cloud', 'medium'),
    hook('#main-content.wiki-content', 'dc page', 'medium'),
  ],
  /** A sign-in form or a message in place of the content. */
  silence: [
    hook('body.page-type-login, body.page-type-message', 'jira dc'),
    hook('form#login-form', 'jira dc'),
    hook('form[action*="dologin.action"]', 'confluence dc'),
  ],
  /** Elements that name the issue in view, by text or by `data-issue-key`. */
  issueKey: [
    hook('#key-val', 'dc'),
    hook(
      '#ghx-detail-view .ghx-fieldname-issuekey a, #ghx-detail-issue .ghx-fieldname-issuekey a',
      'dc board detail',
    ),
    hook(
      id('issue.views.issue-base.foundation.breadcrumbs.current-issue.item'),
      'cloud 2023-',
      'medium',
    ),
    hook(
      '[data-test-id="issue.views.issue-base.foundation.breadcrumbs.current-issue.item"]',
      'cloud -2023',
      'low',
    ),
  ],
  /** The element whose text is the issue's summary. */
  issueSummary: [
    hook('#summary-val', 'dc'),
    hook(
      '#ghx-detail-view [data-field-id="summary"], #ghx-detail-issue [data-field-id="summary"]',
      'dc board detail',
    ),
    hook(id('issue.views.issue-base.foundation.summary.heading'), 'cloud 2023-', 'medium'),
    hook(
      '[data-test-id="issue.views.issue-base.foundation.summary.heading"]',
      'cloud -2023',
      'low',
    ),
  ],
  /** The part of the page that shows an issue opened over a board, list or search. */
  issueOverlay: [
    hook(id('preview-panels.preview-panel'), 'cloud 2026 preview panel', 'medium'),
    hook(id('issue.views.issue-details.issue-modal.modal-dialog'), 'cloud modal', 'medium'),
    hook('#ghx-detail-view', 'dc board detail'),
  ],
  /** The form for a new issue that lies over another page. Restore flags, spotlights and inline
   * "create" rows are none. */
  createDialog: [
    hook('#create-issue-dialog, #create-subtask-dialog', 'dc'),
    hook(
      `${id('minimizable-modal.ui.modal-container.modal')}:has([data-testid^="issue-create-modernised.field-renderer.field."])`,
      'cloud 2026',
    ),
    hook(
      `form#issue-create\\.ui\\.modal\\.create-form, ${id('issue-create.ui.modal.modal-wrapper.modal')}`,
      'cloud 2023-2025',
      'medium',
    ),
    hook(`form${id('issue-create.modal.form')}`, 'cloud 2025', 'medium'),
    hook(
      ':is([role="dialog"], dialog):has([data-testid*="issue-create"]):has(#summary-field, input[name="summary"], [data-testid$="ui.footer.create-button"])',
      'cloud, by its fields',
      'low',
    ),
  ],
  /** The text field for the summary inside a create dialog. */
  createSummary: [
    hook('#summary', 'dc'),
    hook('#summary-field', 'cloud'),
    hook('input[name="summary"]', 'cloud', 'medium'),
  ],
  /** What names the project inside a create dialog: "Name (KEY)" as value or text, or "KEY | Type". */
  createProject: [
    hook('#project-field', 'dc'),
    hook('select#project option:checked', 'dc without scripts'),
    hook(
      '#issue-create\\.ui\\.modal\\.create-form\\.project-picker\\.project-select',
      'cloud 2023-2025',
      'medium',
    ),
    hook(
      '[data-testid^="issue-create-modernised.field-renderer.field.project"]',
      'cloud 2026',
      'medium',
    ),
    hook('[data-testid*="issue-create"][data-testid*="project-select"]', 'cloud', 'low'),
    hook('h1, h2, [data-testid*="header"]', 'cloud 2026 minimal view', 'low'),
  ],
  /** The heading of the Confluence page being read. */
  pageTitle: [
    hook('#title-text', 'cloud, dc'),
    hook(`${id('title-wrapper')} h1`, 'cloud', 'medium'),
    hook(`${id('page-content-header')} h1`, 'cloud', 'low'),
  ],
  /** The field that holds the title while a Confluence page is edited. */
  editorTitle: [
    hook('#editor-title-id textarea', 'cloud', 'medium'),
    hook('textarea[name="editpages-title"]', 'cloud', 'medium'),
    hook('#content-title', 'dc'),
  ],
  /** The frame of a rich text editor that has been started; the textarea behind it always exists. */
  editorFrame: [hook('iframe#wysiwygTextarea_ifr', 'confluence dc')],
} satisfies Record<string, readonly Hook[]>;

export type SelectorName = keyof typeof selectors;

/** All alternatives of a list as one selector, for a single walk through the document. */
export function anyOf(name: SelectorName): string {
  return selectors[name].map((entry) => entry.css).join(',');
}

/** The best match under `scope`: the first entry of the list that matches something. */
export function findFirst(
  scope: ParentNode,
  name: SelectorName,
): { element: Element; hook: Hook } | null {
  // Most pages match nothing: ask once for all before asking one by one.
  if (scope.querySelector(anyOf(name)) === null) return null;
  for (const entry of selectors[name]) {
    const element = scope.querySelector(entry.css);
    if (element !== null) return { element, hook: entry };
  }
  return null;
}
