import type { Confidence } from './page-context.ts';

/**
 * One way of finding something in Atlassian's markup: the selector, how sure a match is (ids and
 * data attributes high, test ids that are renamed every year less), and for a create dialog which
 * generation of the interface draws it. Elsewhere hook-editions.ts says which edition does: every word
 * here is loaded into every page. Alternatives of equal rank are separated by a comma and a blank; a comma
 * inside brackets has no blank.
 */
export type Hook = readonly [css: string, confidence: Confidence, seen?: string];

/**
 * Every selector the detection uses, best first. What a list must match is said above it, and
 * selectors.test.ts holds each entry against a fixture. Put a new generation in front (and its edition
 * into hook-editions.ts), drop the last when no supported version draws it. One rename a year is the usual pace.
 */
export const selectors = {
  /** Anything that only Jira draws. */
  jira: [
    ['body#jira', 'high'],
    ['meta[name^="ajs-has-jira-"], meta[name="ajs-issue-key"]', 'high'],
    ['#jira-frontend, #key-val, #ghx-pool', 'medium'],
  ],
  /** Anything that only Confluence draws. It shows Jira's issue macros, so its own body id counts. */
  confluence: [
    ['body#com-atlassian-confluence', 'high'],
    ['meta[name^="confluence-"], meta[name="ajs-space-key"]', 'high'],
  ],
  /** Anything that some Atlassian product draws, also Bitbucket or Bamboo, or the HTML export of a
   * space: good enough for an address that is known, not to know a product by. */
  atlassian: [
    ['#main-content.wiki-content', 'medium'],
    ['meta[name^="ajs-"], meta[name="atlassian-token"], [data-aui-version]', 'medium'],
  ],
  /** A sign-in form, a message, a printout or a popup in place of the content. */
  silence: [
    [
      'body:is(.page-type-login,.page-type-message,.page-type-printable,.page-type-popup), form#login-form',
      'high',
    ],
    ['body#com-atlassian-confluence.login, form[action*="dologin.action"]', 'high'],
    ['body.mceContentBody:not([id])', 'medium'],
  ],
  /** Elements that name the issue in view, by text, `data-issue-key` or address. */
  issueKey: [
    ['#key-val', 'high'],
    ['#ghx-detail-view .ghx-fieldname-issuekey a', 'high'],
    ['[data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item"]', 'medium'],
  ],
  /** The element whose text is the issue's summary. */
  issueSummary: [
    ['#summary-val, #issue_header_summary', 'high'],
    ['#ghx-detail-view [data-field-id="summary"]', 'high'],
    [
      '[data-testid="issue.views.issue-base.foundation.summary.heading"], [data-test-id="issue.views.issue-base.foundation.summary.heading"]',
      'medium',
    ],
  ],
  /** The part of the page that shows an issue opened over a board, list or search. */
  issueOverlay: [
    ['[data-testid="preview-panels.preview-panel"]', 'medium'],
    ['[data-testid="issue.views.issue-details.issue-modal.modal-dialog"]', 'medium'],
    ['#ghx-detail-view', 'high'],
  ],
  /** The form for a new issue that lies over another page. Restore flags, spotlights and inline
   * "create" rows are none. */
  createDialog: [
    ['#create-issue-dialog, #create-subtask-dialog', 'high', 'dc'],
    [
      '[data-testid="minimizable-modal.ui.modal-container.modal"]:has([data-testid^="issue-create-modernised.field-renderer.field."])',
      'high',
      'cloud 2026',
    ],
    [
      '#issue-create\\.ui\\.modal\\.create-form, [data-testid="issue-create.ui.modal.modal-wrapper.modal"], form[data-testid="issue-create.modal.form"]',
      'medium',
      'cloud 2023',
    ],
    [
      ':is([role="dialog"],dialog):has([data-testid*="issue-create"]):has(#summary-field,input[name="summary"],[data-testid$="ui.footer.create-button"])',
      'low',
      'cloud by fields',
    ],
  ],
  /** The field, or the wrapper of the field, for the summary in a create dialog. */
  createSummary: [
    ['#summary', 'high'],
    ['#summary-field, input[name="summary"]', 'high'],
  ],
  /** What names the project in a create dialog: "Name (KEY)" as value or text, or "KEY | Type". */
  createProject: [
    ['#project-field', 'high'],
    ['[data-testid^="issue-create-modernised.field-renderer.field.project"]', 'medium'],
    ['[id$="project-picker.project-select"]', 'medium'],
    ['h1, h2, [data-testid*="header"]', 'low'],
  ],
  /** The heading of the Confluence page being read. */
  pageTitle: [
    ['#title-text, #title-heading', 'high'],
    ['[data-testid="title-wrapper"] h1, [data-testid="page-content-header"] h1', 'medium'],
  ],
  /** The field that holds the title while a Confluence page is edited. */
  editorTitle: [
    ['#editor-title-id textarea, textarea[name="editpages-title"]', 'medium'],
    ['#content-title', 'high'],
  ],
  /** The frame of a rich text editor that was started; the textarea behind it always exists. */
  editorFrame: [['iframe#wysiwygTextarea_ifr', 'high']],
} satisfies Record<string, readonly Hook[]>;

export type SelectorName = keyof typeof selectors;

export interface Match {
  element: Element;
  confidence: Confidence;
  seen: string;
}

/** The best match under `scope`: the first entry of the list that matches something. */
export function find(scope: Element, name: SelectorName): Match | null {
  const hooks: readonly Hook[] = selectors[name];
  for (const [css, confidence, seen = ''] of hooks) {
    // One by one: browsers look an id up in a table, but walk the document for a list.
    for (const alternative of css.split(', ')) {
      const element = scope.querySelector(alternative);
      if (element !== null) return { element, confidence, seen };
    }
  }
  return null;
}
