import { describe, expect, it } from 'vitest';

import { parsePage } from '../../test/eval/parse-page.ts';
import { find, selectors, type SelectorName, type Hook } from './selectors.ts';

/**
 * What each alternative of each hook must match, in the order of the data file; one alternative a
 * line. The marked element is the one that has to be found.
 */
const fixtures: Record<SelectorName, string[][]> = {
  jira: [
    ['<body id="jira" class="mark">'],
    ['<meta class="mark" name="ajs-has-jira-core">', '<meta class="mark" name="ajs-issue-key">'],
    [
      '<div class="mark" id="jira-frontend">',
      '<a class="mark" id="key-val">',
      '<div class="mark" id="ghx-pool">',
    ],
  ],
  confluence: [
    ['<body id="com-atlassian-confluence" class="mark">'],
    ['<meta class="mark" name="confluence-base-url">', '<meta class="mark" name="ajs-space-key">'],
  ],
  atlassian: [
    ['<div class="mark wiki-content" id="main-content">'],
    [
      '<meta class="mark" name="ajs-base-url">',
      '<meta class="mark" name="atlassian-token">',
      '<body class="mark" data-aui-version="5.4">',
    ],
  ],
  silence: [
    [
      '<body class="mark aui-layout page-type-login">',
      '<body class="mark page-type-message">',
      '<body class="mark page-type-printable">',
      '<body class="mark page-type-popup">',
      '<form class="mark" id="login-form">',
    ],
    [
      '<body id="com-atlassian-confluence" class="mark theme-default login">',
      '<form class="mark" action="/confluence/dologin.action">',
    ],
    ['<body class="mark mceContentBody wiki-content">'],
  ],
  issueKey: [
    ['<a class="mark" id="key-val">'],
    ['<div id="ghx-detail-view"><dd class="ghx-fieldname-issuekey"><a class="mark">'],
    [
      '<a class="mark" data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item">',
    ],
  ],
  issueSummary: [
    ['<h1 class="mark" id="summary-val">', '<h2 class="mark" id="issue_header_summary">'],
    ['<div id="ghx-detail-view"><dd class="mark" data-field-id="summary">'],
    [
      '<h1 class="mark" data-testid="issue.views.issue-base.foundation.summary.heading">',
      '<h1 class="mark" data-test-id="issue.views.issue-base.foundation.summary.heading">',
    ],
  ],
  issueOverlay: [
    ['<section class="mark" data-testid="preview-panels.preview-panel">'],
    [
      '<div class="mark" role="dialog" data-testid="issue.views.issue-details.issue-modal.modal-dialog">',
    ],
    ['<div class="mark" id="ghx-detail-view">'],
  ],
  createDialog: [
    [
      '<div class="mark" id="create-issue-dialog">',
      '<div class="mark" id="create-subtask-dialog">',
    ],
    [
      '<div class="mark" data-testid="minimizable-modal.ui.modal-container.modal"><i data-testid="issue-create-modernised.field-renderer.field.summary">',
    ],
    [
      '<form class="mark" id="issue-create.ui.modal.create-form">',
      '<div class="mark" data-testid="issue-create.ui.modal.modal-wrapper.modal">',
      '<form class="mark" data-testid="issue-create.modal.form">',
    ],
    [
      '<div class="mark" role="dialog"><i data-testid="x.issue-create-y"></i><i id="summary-field"></i></div>',
      '<dialog class="mark"><i data-testid="issue-create.z"></i><input name="summary"></dialog>',
      '<div class="mark" role="dialog"><button data-testid="issue-create.common.ui.footer.create-button"></button></div>',
    ],
  ],
  createSummary: [
    ['<input class="mark" id="summary">'],
    ['<input class="mark" id="summary-field">', '<input class="mark" name="summary">'],
  ],
  createProject: [
    ['<input class="mark" id="project-field">'],
    ['<div class="mark" data-testid="issue-create-modernised.field-renderer.field.project">'],
    ['<div class="mark" id="issue-create.ui.modal.create-form.project-picker.project-select">'],
    [
      '<h1 class="mark">',
      '<h2 class="mark">',
      '<div class="mark" data-testid="issue-create.header">',
    ],
  ],
  pageTitle: [
    ['<h1 class="mark" id="title-text">', '<h1 class="mark" id="title-heading">'],
    [
      '<div data-testid="title-wrapper"><h1 class="mark">',
      '<div data-testid="page-content-header"><h1 class="mark">',
    ],
  ],
  editorTitle: [
    [
      '<div id="editor-title-id"><textarea class="mark">',
      '<textarea class="mark" name="editpages-title">',
    ],
    ['<input class="mark" id="content-title">'],
  ],
  editorFrame: [['<iframe class="mark" id="wysiwygTextarea_ifr"></iframe>']],
};

const cases = (Object.keys(selectors) as SelectorName[]).flatMap((name) =>
  fixtures[name].flatMap((alternatives, rank) =>
    alternatives.map((html) => ({ name, rank, html })),
  ),
);

describe('selectors', () => {
  it.each(cases)('$name[$rank] finds $html', ({ name, rank, html }) => {
    const page = parsePage(html);
    const found = find(page.document.documentElement, name);
    expect(found?.element.classList.contains('mark')).toBe(true);
    const hooks: readonly Hook[] = selectors[name];
    const [, confidence, seen = ''] = hooks[rank] ?? [];
    expect(found).toMatchObject({ confidence, seen });
    page.close();
  });

  it.each(Object.entries(selectors))('%s has a fixture for every alternative', (name, hooks) => {
    const alternatives = fixtures[name as SelectorName];
    expect(alternatives).toHaveLength(hooks.length);
    const written = hooks.map(([css]) => css.replaceAll(/\([^)]*\)/g, '').split(',').length);
    expect(
      hooks.filter((_, rank) => (alternatives[rank]?.length ?? 0) < (written[rank] ?? 0)),
    ).toEqual([]);
  });

  it('prefers the earlier entry, wherever it stands', () => {
    const page = parsePage(
      '<h1 data-testid="issue.views.issue-base.foundation.summary.heading">b</h1><h1 id="summary-val">a</h1>',
    );
    expect(find(page.document.documentElement, 'issueSummary')?.element.textContent).toBe('a');
    page.close();
  });

  it('finds nothing on a page of others', () => {
    const page = parsePage('<h3>Katalog</h3><form><input name="q"></form>');
    for (const name of Object.keys(selectors) as SelectorName[])
      expect(find(page.document.documentElement, name)).toBeNull();
    page.close();
  });
});
