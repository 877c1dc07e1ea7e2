import type { PageContext } from '../../utils/page/page-context.ts';
import { KNOWN, type places } from './places.ts';

type Places = ReturnType<typeof places>;

const CLOUD_METAS = ['meta[name="ajs-cloud-id"]', 'meta[name="ajs-user-locale"]'];
/** The heading of an issue on Cloud. */
export const ISSUE_HEADING = '[data-testid="issue.views.issue-base.foundation.summary.heading"]';
const CRUMB =
  'a[data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item"][href*="/browse/"]';

/** One scene: where it is, what its markup must carry, what the detection must make of it. */
export type Scene = {
  name: string;
  address: (at: Places) => string;
  hooks: readonly string[];
  expected: Partial<PageContext>;
};

/** Every scene that tests and people stand on, with the hooks measured on real pages. */
export const scenes: readonly Scene[] = [
  {
    name: 'Cloud board',
    address: (at) => at.cloud.board,
    hooks: [
      ...CLOUD_METAS,
      'body#jira.adg3 #jira-frontend #unsafe-design-system-page-layout-root',
      'meta[name="application-name"][content="JIRA"][data-version="1001.0.0-SNAPSHOT"]',
      '[data-testid="software-board.board-area"] [data-testid="platform-board-kit.ui.column.draggable-column.styled-wrapper"] [data-testid="platform-board-kit.ui.card.card"]',
      '[data-testid="software-board.header.controls-bar"]',
      'button[data-testid="atlassian-navigation--create-button"]',
      'section[data-testid="page-layout.aside"][aria-label="Panel"]',
      '[data-testid="layout-controller.ui.bottom-right-corner.container.styled-container"] [data-testid="platform-ai-button"]',
    ],
    expected: { product: 'jira', deployment: 'cloud', context: 'board', container: 'CXM' },
  },
  {
    name: 'Cloud issue over the board',
    address: (at) => at.cloud.boardWithIssue(),
    hooks: [
      `[role="dialog"][data-testid="issue.views.issue-details.issue-modal.modal-dialog"] ${ISSUE_HEADING}`,
      CRUMB,
    ],
    expected: { context: 'issue', issueKey: 'CXM-12', title: 'Mahnlauf umstellen' },
  },
  {
    name: 'Cloud issue beside the backlog',
    address: (at) => at.cloud.backlogWithIssue('CXM-9'),
    hooks: [
      `section[data-testid="preview-panels.preview-panel"] ${ISSUE_HEADING}`,
      '[data-testid="platform-issue-preview-panel.preview-panel-header"]',
      '[data-testid="preview-panels.panel-splitter"]',
      '[data-testid^="software-backlog.card-list.container"] input[aria-label="Work item summary"]',
    ],
    expected: { context: 'issue', issueKey: 'CXM-9' },
  },
  {
    name: 'Cloud backlog',
    address: (at) => at.cloud.backlog,
    hooks: ['[data-testid^="software-backlog.card-list.container"]'],
    expected: { context: 'board', issueKey: null },
  },
  {
    name: 'Cloud list',
    address: (at) => at.cloud.list,
    hooks: ['tr[data-issue="CXM-12"]'],
    expected: { context: 'project', container: 'CXM', title: null },
  },
  {
    name: 'Cloud home',
    address: (at) => at.cloud.home,
    hooks: CLOUD_METAS,
    expected: { product: 'jira', context: 'other' },
  },
  {
    name: 'Cloud issue page',
    address: (at) => at.cloud.issue(),
    hooks: [
      ISSUE_HEADING,
      CRUMB,
      '#jira-issue-header[data-testid="issue-view-sticky-header-container.sticky-header"]',
      '[data-testid="issue.views.issue-details.issue-layout.container-left"] [data-testid="issue.views.field.rich-text.description"] .ak-renderer-document',
      '[data-testid="issue.views.issue-details.issue-layout.container-right"] [data-testid="issue-field-status.ui.status-view.status-button.status-button"]',
      '[data-testid="issue.activity.comment"] [data-testid="canned-comments.common.ui.comment-text-area-placeholder.textarea"]',
    ],
    expected: {
      product: 'jira',
      deployment: 'cloud',
      context: 'issue',
      issueKey: 'CXM-12',
      title: 'Mahnlauf umstellen',
      container: 'CXM',
    },
  },
  {
    name: 'Cloud Confluence page',
    address: (at) => at.cloud.page(),
    hooks: [
      ...CLOUD_METAS,
      'body#com-atlassian-confluence',
      '#title-text[data-testid="title-text"]',
      '[data-testid="title-wrapper"] h1',
      '[data-testid="page-content-header"]',
      '[data-testid="page-content-only"] .ak-renderer-document',
    ],
    expected: {
      product: 'confluence',
      deployment: 'cloud',
      context: 'page',
      pageId: '98312',
      title: 'Mahnlauf',
      container: 'PROZ',
    },
  },
  {
    name: 'Cloud page that is called edit',
    address: (at) => at.cloud.page(KNOWN.pageTitledEdit, 'TEST'),
    hooks: [],
    expected: { context: 'page', pageId: '98392', title: 'edit', container: 'TEST' },
  },
  {
    name: 'Cloud blog post',
    address: (at) => at.cloud.blogPost,
    hooks: ['#title-text'],
    expected: { context: 'page', pageId: '98340' },
  },
  {
    name: 'Cloud short link',
    address: (at) => at.cloud.tinyLink(),
    hooks: ['#title-text'],
    expected: { context: 'page', pageId: '98312' },
  },
  {
    name: 'Cloud editor',
    address: (at) => at.cloud.editor(),
    hooks: [
      '[data-testid="editor-wrapper"] .ProseMirror[contenteditable="true"][role="textbox"]',
      '[data-testid="editor-primary-toolbar"]',
      '#editor-title-id textarea[name="editpages-title"]',
      'button[data-testid="publish-button"]',
    ],
    expected: { context: 'edit-page', pageId: '98312', container: 'PROZ' },
  },
  {
    name: 'Cloud space',
    address: (at) => at.cloud.space,
    hooks: [],
    expected: { product: 'confluence', context: 'other' },
  },
  {
    name: 'Cloud navigator with an issue beside it',
    address: (at) => at.cloud.navigatorWithIssue(),
    hooks: [
      `section[data-testid="page-layout.aside"] section[data-testid="preview-panels.preview-panel"] ${ISSUE_HEADING}`,
    ],
    expected: { product: 'jira', context: 'issue', issueKey: 'CXM-12' },
  },
  {
    name: 'Cloud navigator with the issue in full',
    address: (at) => at.cloud.navigatorIssue(),
    hooks: [ISSUE_HEADING, CRUMB],
    expected: { context: 'issue', issueKey: 'CXM-12' },
  },
  {
    name: 'Cloud queue',
    address: (at) => at.cloud.queue,
    hooks: ['li[data-issue="IT-104"]'],
    expected: { product: 'jira', deployment: 'cloud', issueKey: null, container: 'IT' },
  },
  {
    name: 'Cloud issue in a queue',
    address: (at) => at.cloud.queueIssue(),
    hooks: [ISSUE_HEADING, CRUMB],
    expected: { context: 'issue', issueKey: 'IT-104', container: 'IT' },
  },
  {
    name: 'Cloud page in a personal space',
    address: (at) => at.cloud.personalPage,
    hooks: ['#title-text'],
    expected: { context: 'page', pageId: '98501', container: '~712020:lindenau-mkuehn' },
  },
  {
    name: 'Cloud live document',
    address: (at) => at.cloud.livePage,
    hooks: ['[data-testid="editor-wrapper"] .ProseMirror[contenteditable="true"]'],
    expected: { product: 'confluence', pageId: '98510', container: 'TEST' },
  },
  {
    name: 'DC queue',
    address: (at) => at.dc.queue,
    hooks: ['#issuetable tr[data-issuekey="IT-104"]'],
    expected: { product: 'jira', deployment: 'dc', issueKey: null, container: 'IT' },
  },
  {
    name: 'DC issue in a queue',
    address: (at) => at.dc.queueIssue(),
    hooks: ['#key-val[data-issue-key="IT-104"]'],
    expected: { context: 'issue', issueKey: 'IT-104' },
  },
  {
    name: 'DC page in a personal space',
    address: (at) => at.dc.personalPage,
    hooks: ['meta[name="ajs-space-key"][content="~mkuehn"]'],
    expected: { context: 'page', pageId: '98501', container: '~mkuehn' },
  },
  {
    name: 'DC issue',
    address: (at) => at.dc.issue(),
    hooks: [
      'meta[name="ajs-version-number"][content="10.3.24"]',
      'meta#atlassian-token',
      '#stalker.issue-header #key-val[data-issue-key="CXM-12"]',
      '#summary-val h2',
      '#description-val .user-content-block',
      '#type-val',
      '#status-val',
      '#project-name-val',
      '#details-module',
      '#activitymodule #issue_actions_container',
      '#viewissuesidebar',
      '#addcomment textarea#comment',
      'a#create_link.create-issue[href$="CreateIssue!default.jspa"]',
    ],
    expected: {
      product: 'jira',
      deployment: 'dc',
      context: 'issue',
      issueKey: 'CXM-12',
      title: 'Mahnlauf umstellen',
      container: 'CXM',
    },
  },
  {
    name: 'DC board with detail pane',
    address: (at) => at.dc.boardWithIssue(),
    hooks: [
      '#ghx-pool .ghx-column[data-column-id] .ghx-issue[data-issue-key] .ghx-key',
      '#ghx-detail-view #ghx-detail-issue .ghx-fieldname-issuekey a',
      '#ghx-detail-view [data-field-id="summary"]',
    ],
    expected: { context: 'issue', issueKey: 'CXM-12' },
  },
  {
    name: 'DC backlog',
    address: (at) => at.dc.backlog,
    hooks: ['#ghx-backlog[data-rendered]'],
    expected: { context: 'board', issueKey: null },
  },
  {
    name: 'DC dashboard',
    address: (at) => at.dc.home,
    hooks: ['#create_link'],
    expected: { product: 'jira', deployment: 'dc', context: 'other' },
  },
  {
    name: 'DC create page',
    address: (at) => at.dc.createPageForIssue,
    hooks: ['#summary', 'textarea#description', '#project-field', '#issuetype-field'],
    expected: { context: 'create-issue' },
  },
  {
    name: 'DC Confluence page with its sleeping editor',
    address: (at) => at.dc.page(KNOWN.otherPage),
    hooks: [
      'meta[name="ajs-page-id"][content="98315"]',
      'meta[name="ajs-space-key"][content="PROZ"]',
      '#title-text a[href]',
      '#main-content.wiki-content',
      '#editPageLink[href*="editpage.action?pageId=98315"]',
      '#wysiwygTextarea',
      '#content-title',
      '#rte',
      '.ia-fixed-sidebar',
      '#comments-section .quick-comment-prompt',
    ],
    expected: {
      product: 'confluence',
      deployment: 'dc',
      context: 'page',
      pageId: '98315',
      title: 'Abschlag ändern',
      container: 'PROZ',
    },
  },
  {
    name: 'DC Confluence page by id',
    address: (at) => at.dc.pageById(),
    hooks: ['#title-text'],
    expected: { context: 'page', pageId: '98312', title: 'Mahnlauf' },
  },
  {
    name: 'DC Confluence editor',
    address: (at) => at.dc.editor(),
    hooks: ['iframe#wysiwygTextarea_ifr', '#content-title', '#rte-button-publish', '#rte-spinner'],
    expected: { context: 'edit-page', pageId: '98312' },
  },
];
