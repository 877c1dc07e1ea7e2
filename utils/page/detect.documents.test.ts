import { describe, expect, it } from 'vitest';

import { parsePage } from '../../test/eval/parse-page.ts';
import { detectPage } from './detect.ts';
import type { PageContext } from './page-context.ts';

const CLOUD = 'https://acme.atlassian.net';

function detect(url: string, html: string): PageContext {
  const page = parsePage(html);
  const context = detectPage(url, page.document);
  page.close();
  return context;
}

const testid = (id: string, inner = '', tag = 'div'): string =>
  `<${tag} data-testid="${id}">${inner}</${tag}>`;
const heading = (text: string): string =>
  testid('issue.views.issue-base.foundation.summary.heading', text, 'h1');
const crumb = (key: string): string =>
  `<a data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item" href="/browse/${key}">${key}</a>`;

/** A Jira Cloud page as small as it can be. */
const jiraCloud = (inner: string, title = 'Jira'): string =>
  `<html lang="de"><head><title>${title}</title><meta name="ajs-cloud-id" content="c">
  <meta name="application-name" content="JIRA" data-version="1001.0.0-SNAPSHOT"></head>
  <body id="jira" class="adg3"><div id="jira-frontend">${inner}</div></body></html>`;

/** A self-hosted Jira page. */
const jiraDc = (inner: string, { title = 'Jira', context = '', body = '' } = {}): string =>
  `<html lang="en"><head><title>${title}</title><meta name="application-name" content="JIRA" data-version="10.3.24">
  <meta name="ajs-version-number" content="10.3.24"><meta name="ajs-context-path" content="${context}">
  <meta name="ajs-app-title" content="Acme Vorgänge"></head>
  <body id="jira" class="aui-layout ${body}" data-version="10.3.24"><div id="page">${inner}</div></body></html>`;

interface WikiMetas {
  id?: string;
  title?: string;
  space?: string;
  type?: string;
  context?: string;
  head?: string;
}

/** A self-hosted Confluence page. */
const wikiDc = (
  inner: string,
  {
    id = '4711',
    title = 'Mahnlauf',
    space = 'DOC',
    type = 'page',
    context = '',
    head = '',
  }: WikiMetas = {},
): string =>
  `<html><head><title>${title} - Doku - Acme</title>
  <meta name="ajs-page-id" content="${id}"><meta name="ajs-page-title" content="${title}">
  <meta name="ajs-content-type" content="${type}"><meta name="ajs-content-type" content="comment">
  <meta name="ajs-space-key" content="${space}"><meta name="ajs-context-path" content="${context}">
  <meta name="ajs-version-number" content="9.2.21"><meta name="ajs-user-locale" content="de_DE">${head}</head>
  <body id="com-atlassian-confluence" class="theme-default"><div id="page">${inner}</div></body></html>`;

describe('Jira issues', () => {
  const cxm12 = { product: 'jira', context: 'issue', issueKey: 'CXM-12', container: 'CXM' };

  it('takes the summary of a Cloud issue from its heading', () => {
    const html = jiraCloud(
      crumb('CXM-12') + heading('  Mahnlauf\n  umstellen '),
      '[CXM-12] Mahn - Jira',
    );
    expect(detect(`${CLOUD}/browse/CXM-12`, html)).toMatchObject({
      ...cxm12,
      deployment: 'cloud',
      title: 'Mahnlauf umstellen',
      language: 'de',
      evidence: {
        issueKey: { source: 'url', confidence: 'high' },
        title: { source: 'dom', confidence: 'medium' },
        language: { source: 'dom', confidence: 'high' },
      },
    });
  });

  it('takes it from the tab when there is no heading yet', () => {
    const html = jiraCloud('', '[CXM-12] Mahnlauf - Teil 2 - Jira');
    expect(detect(`${CLOUD}/browse/CXM-12`, html)).toMatchObject({
      ...cxm12,
      title: 'Mahnlauf - Teil 2',
      evidence: { title: { source: 'title' } },
    });
  });

  it.each([
    ['the breadcrumb', crumb('CXM-11') + heading('Der alte Vorgang'), 'Jira'],
    ['the tab', heading('Der alte Vorgang'), '[CXM-11] Der alte Vorgang - Jira'],
    ['both', crumb('CXM-11') + heading('Der alte Vorgang'), '[CXM-11] Der alte Vorgang - Jira'],
  ])('never shows the old summary while %s still names another issue', (_, inner, tab) => {
    expect(detect(`${CLOUD}/browse/CXM-12`, jiraCloud(inner, tab))).toMatchObject({
      ...cxm12,
      title: null,
    });
  });

  it('finds the issue in a preview panel that the address does not name', () => {
    const panel = testid(
      'preview-panels.preview-panel',
      crumb('CXM-12') + heading('Vorschau'),
      'section',
    );
    const html = jiraCloud(testid('software-board.board-area') + panel);
    expect(detect(`${CLOUD}/jira/software/projects/CXM/boards/7`, html)).toMatchObject({
      ...cxm12,
      title: 'Vorschau',
      evidence: { context: { source: 'dom' }, issueKey: { source: 'dom', confidence: 'medium' } },
    });
  });

  it('prefers the panel on top to the issue below', () => {
    const panel = testid(
      'preview-panels.preview-panel',
      crumb('CXM-13') + heading('Oben'),
      'section',
    );
    const html = jiraCloud(crumb('CXM-12') + heading('Unten') + panel);
    const search = `${CLOUD}/issues/?jql=x`;
    expect(detect(search, html)).toMatchObject({ issueKey: 'CXM-13', title: 'Oben' });
    expect(detect(`${search}&selectedIssue=CXM-12`, html)).toMatchObject({
      issueKey: 'CXM-12',
      title: 'Unten',
    });
  });

  it('finds the issue in a modal over a board', () => {
    const modal = `<div role="dialog" data-testid="issue.views.issue-details.issue-modal.modal-dialog">${crumb('CXM-12')}${heading('Modal')}</div>`;
    const url = `${CLOUD}/jira/software/c/projects/CXM/boards/7?selectedIssue=CXM-12`;
    expect(detect(url, jiraCloud(modal))).toMatchObject({
      ...cxm12,
      title: 'Modal',
      createDialog: null,
    });
  });

  it('leaves a board with a bare selectedIssue an issue without a title', () => {
    const url = `${CLOUD}/jira/software/c/projects/CXM/boards/7?selectedIssue=CXM-12`;
    expect(detect(url, jiraCloud(testid('software-board.board-area')))).toMatchObject({
      ...cxm12,
      title: null,
    });
  });

  it.each([
    ['h1', '<h1 id="summary-val">Mahnlauf</h1>'],
    [
      'h2 in a box',
      '<div id="summary-val"><h2>Mahnlauf<span class="overlay-icon"></span></h2></div>',
    ],
  ])('reads a Data Center issue with its summary in an %s', (_, summary) => {
    const html = jiraDc(`<a id="key-val" data-issue-key="CXM-12" href="#">CXM-12</a>${summary}`, {
      context: '/jira',
    });
    expect(detect('https://example.org/jira/browse/CXM-12', html)).toMatchObject({
      ...cxm12,
      deployment: 'dc',
      title: 'Mahnlauf',
      site: 'https://example.org/jira',
      language: 'en',
    });
  });

  it('reads an issue of an old server, which writes [#KEY] and another heading', () => {
    const url = 'https://vorgang.example.org/browse/CXM-12';
    const summary = `<body id="jira"><a id="key-val" href="/browse/CXM-12">CXM-12</a>
      <h2 id="issue_header_summary"><a href="/browse/CXM-12">Mahnlauf</a></h2>`;
    expect(detect(url, `<title>[#CXM-12] Mahnlauf - Acme Tracker</title>${summary}`)).toMatchObject(
      { ...cxm12, deployment: 'dc', title: 'Mahnlauf' },
    );
    expect(detect(url, '<title>[#CXM-12] Mahnlauf - Acme JIRA</title><p>x</p>')).toMatchObject({
      ...cxm12,
      title: 'Mahnlauf',
    });
  });

  it('reads the heading of a Cloud issue from the years of data-test-id', () => {
    const html = jiraCloud(heading('Mahnlauf')).replaceAll('data-testid', 'data-test-id');
    const url = `${CLOUD}/jira/software/c/projects/CXM/boards/7?selectedIssue=CXM-12`;
    expect(detect(url, html)).toMatchObject({ ...cxm12, title: 'Mahnlauf' });
  });

  it("cuts a self-hosted site's own name off the tab", () => {
    const html = jiraDc('', { title: '[CXM-12] Mahnlauf - Acme Vorgänge' });
    expect(detect('https://jira.example.org/browse/CXM-12', html).title).toBe('Mahnlauf');
  });

  it("cuts a site's name off the tab that the page does not say", () => {
    const html = '<title>[CXM-12] Mahnlauf - Teil 2 - Acme Vorgänge</title><p id="key-val">CXM-12';
    expect(detect('https://jira.example.org/browse/CXM-12', html).title).toBe('Mahnlauf - Teil 2');
  });

  it('reads the detail pane of a Data Center board', () => {
    const pane = `<div id="ghx-pool"></div><div id="ghx-detail-view"><dd class="ghx-fieldname-issuekey">
      <a href="/browse/CXM-12">CXM-12</a></dd><dd data-field-id="summary">Mahnlauf</dd></div>`;
    expect(
      detect('https://jira.example.org/secure/RapidBoard.jspa?rapidView=1', jiraDc(pane)),
    ).toMatchObject({ ...cxm12, title: 'Mahnlauf' });
  });

  it('finds the key that an edit form names only by its id', () => {
    const html = jiraDc('<form id="issue-edit"></form>').replace(
      '</head>',
      '<meta name="ajs-issue-key" content="CXM-12"></head>',
    );
    const url = 'https://jira.example.org/secure/EditIssue!default.jspa?id=10012';
    expect(detect(url, html)).toMatchObject({
      ...cxm12,
      evidence: { issueKey: { source: 'meta' } },
    });
  });

  it("does not believe that meta on a board: it belongs to the document's first page", () => {
    const html = jiraDc('<div id="ghx-pool"></div>').replace(
      '</head>',
      '<meta name="ajs-issue-key" content="CXM-12"></head>',
    );
    const url = 'https://jira.example.org/secure/RapidBoard.jspa?rapidView=1';
    expect(detect(url, html)).toMatchObject({ context: 'board', issueKey: null });
  });

  it.each(['page-type-login', 'page-type-message', 'page-type-printable'])(
    'stays silent on body.%s',
    (body) => {
      expect(detect('https://jira.example.org/browse/CXM-12', jiraDc('', { body })).context).toBe(
        'none',
      );
    },
  );

  it('takes a custom domain with Cloud markup for Cloud', () => {
    expect(
      detect('https://arbeit.example.org/browse/CXM-12', jiraCloud(heading('Mahnlauf'))),
    ).toMatchObject({ ...cxm12, deployment: 'cloud', site: 'https://arbeit.example.org' });
  });
});

describe('create dialogs', () => {
  const board = `${CLOUD}/jira/software/projects/CXM/boards/7`;
  const portal = (inner: string): string =>
    `${testid('software-board.board-area')}<div class="atlaskit-portal-container">${inner}</div>`;
  const modern = (inner: string): string =>
    testid('minimizable-modal.ui.modal-container.modal', inner, 'section');

  it.each([
    [
      'cloud 2026',
      modern(
        '<h1>CXM | Task</h1>' +
          testid(
            'issue-create-modernised.field-renderer.field.summary',
            '<input name="summary" value="Neu">',
          ),
      ),
    ],
    [
      'cloud 2023',
      `<form id="issue-create.ui.modal.create-form"><div id="issue-create.ui.modal.create-form.project-picker.project-select">Rechnung (CXM)</div>
       <input id="summary-field" value="Neu"></form>`,
    ],
    [
      'cloud 2023',
      `<form data-testid="issue-create.modal.form"><h2>CXM | Bug</h2><div id="summary-field"><input value="Neu"></div></form>`,
    ],
    [
      'cloud by fields',
      `<div role="dialog"><header data-testid="issue-create-2029.header">Rechnung (CXM)</header><input name="summary" value="Neu"></div>`,
    ],
  ])('recognises %s over a board', (generation, inner) => {
    expect(detect(board, jiraCloud(portal(inner)))).toMatchObject({
      context: 'board',
      container: 'CXM',
      createDialog: { generation, native: false, projectKey: 'CXM', summary: 'Neu' },
    });
  });

  it.each(['create-issue-dialog', 'create-subtask-dialog'])(
    'recognises #%s of Data Center',
    (id) => {
      const html =
        jiraDc(`<div id="${id}" class="jira-dialog"><input id="project-field" value="Rechnung (CXM)">
      <input id="summary" value=""></div>`);
      expect(detect('https://jira.example.org/browse/ABC-1', html)).toMatchObject({
        context: 'issue',
        issueKey: 'ABC-1',
        createDialog: { generation: 'dc', native: false, projectKey: 'CXM', summary: null },
      });
    },
  );

  it('tells a native dialog, which makes the rest of the page inert', () => {
    const inner = `<dialog open>${modern(testid('issue-create-modernised.field-renderer.field.summary'))}</dialog>`;
    expect(detect(board, jiraCloud(inner)).createDialog).toStrictEqual({
      generation: 'cloud 2026',
      native: true,
      projectKey: null,
      summary: null,
    });
  });

  it('does not see a dialog that is only kept for the next time', () => {
    const html = jiraDc(
      '<div id="create-issue-dialog" style="display:none"><input id="summary"></div>',
    );
    expect(detect('https://jira.example.org/browse/CXM-1', html).createDialog).toBeNull();
  });

  it.each([
    [
      'an onboarding spotlight',
      '<div role="dialog" aria-modal="true" data-testid="spotlight--dialog-container">Neu: Jira! <button data-testid="global-create-spotlight"></button></div>',
    ],
    [
      'the flag that offers to restore a draft',
      testid('issue-create-restore.ui.issue-restore.in-progress-initialiser.not-saving'),
    ],
    [
      'an inline create row',
      testid('issue-table-inline-issue-create.ui.inline-create-trigger.button', '', 'button'),
    ],
    [
      'the button in the navigation',
      testid('atlassian-navigation--create-button', 'Erstellen', 'button'),
    ],
    ['another minimisable dialog', modern('<h1>Feedback (CXM)</h1><input name="summary">')],
    [
      'an issue modal',
      `<div role="dialog" data-testid="issue.views.issue-details.issue-modal.modal-dialog">${crumb('CXM-1')}</div>`,
    ],
    ['an ordinary dialog with a summary field', '<div role="dialog"><input name="summary"></div>'],
  ])('%s is none', (_, inner) => {
    expect(detect(board, jiraCloud(portal(inner))).createDialog).toBeNull();
  });

  it('reports none over the full-page form', () => {
    const url = 'https://jira.example.org/secure/CreateIssue!default.jspa';
    expect(
      detect(url, jiraDc('<form id="issue-create"><input id="summary"></form>')),
    ).toMatchObject({
      context: 'create-issue',
      createDialog: null,
      title: null,
    });
  });
});

describe('Confluence pages', () => {
  it('believes the metas of a Data Center page', () => {
    const html = wikiDc('<h1 id="title-text"><a href="">Mahnlauf</a></h1>', { context: '/wiki' });
    expect(detect('https://example.org/wiki/display/doc/Mahnlauf', html)).toMatchObject({
      product: 'confluence',
      deployment: 'dc',
      context: 'page',
      pageId: '4711',
      title: 'Mahnlauf',
      container: 'DOC',
      site: 'https://example.org/wiki',
      language: 'de-DE',
      evidence: { pageId: { source: 'meta' }, title: { source: 'meta', confidence: 'high' } },
    });
  });

  it('takes no nonsense for a space key', () => {
    const html = wikiDc('', { space: '&lt;b&gt; x' });
    expect(
      detect('https://wiki.example.org/pages/viewpage.action?pageId=4711', html),
    ).toMatchObject({
      pageId: '4711',
      container: null,
    });
  });

  it('decodes the short link where the metas name no id', () => {
    const html = wikiDc('', {
      id: '',
      head: '<link rel="shortlink" href="https://w.example.org/x/jgF1Aw">',
    });
    expect(detect('https://w.example.org/display/DOC/Mahnlauf', html).pageId).toBe('57999758');
  });

  it('reads the heading that servers before 4 drew', () => {
    const html = `<meta name="confluence-space-key" content="DOC"><body id="com-atlassian-confluence">
      <h1 id="title-heading"><a href="/display/DOC">Mahnlauf</a></h1>`;
    expect(
      detect('https://wiki.example.org/pages/viewpage.action?pageId=4711', html),
    ).toMatchObject({ context: 'page', pageId: '4711', title: 'Mahnlauf', container: 'DOC' });
  });

  it('takes the home page of a space for the page it is', () => {
    expect(detect('https://wiki.example.org/display/DOC', wikiDc(''))).toMatchObject({
      context: 'page',
      pageId: '4711',
      title: 'Mahnlauf',
    });
  });

  it.each([
    ['a space without pages', '/display/DOC', wikiDc('', { id: '0', title: '' })],
    ['the history of a page', '/pages/viewinfo.action?pageId=4711', wikiDc('')],
    ['the overview of a space', '/spaces/DOC/overview', wikiDc('')],
    ['the dashboard', '/', wikiDc('', { id: '0', title: '', type: '' })],
  ])('takes %s for no single page', (_, path, html) => {
    expect(detect(`https://wiki.example.org${path}`, html)).toMatchObject({
      context: 'other',
      pageId: null,
      title: null,
    });
  });

  it('is not editing only because the editor lies ready', () => {
    const ready = `<textarea id="wysiwygTextarea" class="hidden"></textarea><div id="rte"></div>
      <input id="content-title" value="Mahnlauf">`;
    const url = 'https://wiki.example.org/display/DOC/Mahnlauf';
    expect(detect(url, wikiDc(ready)).context).toBe('page');
    const comment = `${ready}<div class="quick-comment-container"><iframe id="wysiwygTextarea_ifr"></iframe></div>`;
    expect(detect(url, wikiDc(comment)).context).toBe('page');
  });

  it('sees the quick editor that opens at the address of the page', () => {
    const open = `<div id="wysiwyg"><iframe id="wysiwygTextarea_ifr"></iframe></div>
      <input id="content-title" value="Mahnlauf neu">`;
    expect(detect('https://wiki.example.org/display/DOC/Mahnlauf', wikiDc(open))).toMatchObject({
      context: 'edit-page',
      pageId: '4711',
      title: 'Mahnlauf neu',
    });
  });

  it('reads the title being typed into a new page', () => {
    const html = wikiDc('<input id="content-title" value="Ganz neu">', { id: '0', title: '' });
    const url = 'https://wiki.example.org/pages/createpage.action?spaceKey=DOC';
    expect(detect(url, html)).toMatchObject({
      context: 'edit-page',
      pageId: null,
      title: 'Ganz neu',
    });
  });

  it('knows the page behind a draft that the address names', () => {
    const url = 'https://wiki.example.org/pages/resumedraft.action?draftId=99&draftShareId=9f';
    const draft = (id: string): string =>
      wikiDc('', { id, head: '<meta name="ajs-draft-id" content="99">' });
    expect(detect(url, draft('4711'))).toMatchObject({
      context: 'edit-page',
      pageId: '4711',
      title: 'Mahnlauf',
      container: 'DOC',
    });
    expect(detect(url, draft('0'))).toMatchObject({ pageId: '99', container: 'DOC' });
  });

  it('keeps the version in the address apart from the metas of another page', () => {
    const url = 'https://wiki.example.org/pages/viewpage.action?pageId=99';
    expect(detect(url, wikiDc('<h1 id="title-text">Alte Fassung</h1>'))).toMatchObject({
      pageId: '99',
      title: 'Alte Fassung',
    });
  });

  it.each([
    ['/login.action', wikiDc('<form action="/dologin.action"></form>')],
    ['/display/DOC/Mahnlauf', wikiDc('<form name="loginform" action="/dologin.action"></form>')],
    [
      '/plugins/viewsource/viewpagesrc.action?pageId=1',
      '<body class="mceContentBody wiki-content">x</body>',
    ],
    ['/', '<body class="mceContentBody wiki-content">x</body>'],
  ])('stays silent at %s', (path, html) => {
    expect(detect(`https://wiki.example.org${path}`, html).context).toBe('none');
  });

  const wikiCloud = (inner: string, title = ''): string =>
    `<html><head><title>${title}</title><meta name="ajs-cloud-id" content="c"><meta name="ajs-page-id" content="1">
     <meta name="ajs-page-title" content="Zuerst geladen"><meta name="ajs-space-key" content="ALT"></head>
     <body id="com-atlassian-confluence">${inner}</body></html>`;
  const url = `${CLOUD}/wiki/spaces/DOC/pages/4711/Mahnlauf+umstellen`;

  it.each([
    ['dom', wikiCloud('<h1 id="title-text">Mahnlauf umstellen!</h1>'), 'Mahnlauf umstellen!'],
    [
      'dom',
      wikiCloud(testid('title-wrapper', '<h1>Mahnlauf umstellen?</h1>')),
      'Mahnlauf umstellen?',
    ],
    ['title', wikiCloud('', 'Mahnlauf: umstellen - Doku - Confluence'), 'Mahnlauf: umstellen'],
    ['url', wikiCloud(''), 'Mahnlauf umstellen'],
  ])(
    "reads a Cloud page's title from its %s, never from metas of the page before",
    (source, html, title) => {
      expect(detect(url, html)).toMatchObject({
        context: 'page',
        pageId: '4711',
        container: 'DOC',
        title,
        evidence: { title: { source } },
      });
    },
  );

  it('believes the metas of a Cloud page where the address names no other', () => {
    const html = wikiCloud('<p>x</p>');
    expect(detect(`${CLOUD}/wiki/spaces/ALT/pages/1/Zuerst`, html)).toMatchObject({
      pageId: '1',
      title: 'Zuerst geladen',
      evidence: { title: { source: 'meta' } },
    });
    expect(detect(`${CLOUD}/wiki/display/ALT/Zuerst+geladen`, html)).toMatchObject({
      pageId: '1',
      container: 'ALT',
    });
    expect(detect(`${CLOUD}/wiki/spaces/DOC/overview`, html)).toMatchObject({
      context: 'other',
      pageId: null,
      container: 'DOC',
    });
  });

  it('reads the title in the Cloud editor', () => {
    const html = wikiCloud('<div id="editor-title-id"><textarea>Entwurf</textarea></div>');
    expect(detect(`${CLOUD}/wiki/spaces/DOC/pages/edit-v2/4711`, html)).toMatchObject({
      context: 'edit-page',
      title: 'Entwurf',
    });
  });
});

describe('pages of others', () => {
  it.each([
    ['a page at a Jira-like address', 'https://example.org/browse/CXM-12', '<h1>Katalog</h1>'],
    [
      'a page titled like an issue',
      'https://example.org/',
      '<title>[CXM-12] edit - Jira</title><p>x</p>',
    ],
    [
      'Bitbucket',
      'https://git.example.org/projects/CXM',
      '<meta name="application-name" content="Bitbucket"><p>x</p>',
    ],
    [
      'Bitbucket with marks that all Atlassian products share',
      'https://git.example.org/projects/CXM',
      '<meta name="application-name" content="Bitbucket"><body data-aui-version="9"><p>x</p>',
    ],
    [
      'a project of Bamboo',
      'https://ci.example.org/browse/CXM',
      '<meta name="application-name" content="Bamboo"><meta name="ajs-context-path" content="">',
    ],
    [
      'the HTML export of a space',
      'https://docs.example.org/export/DOC/Mahnlauf_4711.html',
      '<h1 id="title-heading">Doku : Mahnlauf</h1><div id="main-content" class="wiki-content">x</div>',
    ],
    [
      'a look-alike with all the markup',
      'https://acme.atlassian.net.evil.com/browse/CXM-12',
      jiraCloud(crumb('CXM-12')),
    ],
  ])('%s is none', (_, url, html) => {
    expect(detect(url, html)).toMatchObject({
      product: null,
      context: 'none',
      issueKey: null,
      site: null,
    });
  });

  it.each([
    ['jira', 'https://example.org/', jiraDc('')],
    ['confluence', 'https://example.org/', '<meta name="confluence-base-url" content="x"><p>x</p>'],
    ['jira', 'https://example.org/', '<div id="jira-frontend"></div>'],
  ])('knows %s by its markup at an unknown address', (product, url, html) => {
    expect(detect(url, html)).toMatchObject({ product, context: 'other' });
  });

  it('believes a page without any markup whose title names the key in its address', () => {
    const html = '<title>[CXM-12] Mahnlauf - Acme JIRA</title><h1>Mahnlauf</h1>';
    expect(detect('https://example.org/browse/CXM-12', html)).toMatchObject({
      context: 'issue',
      title: 'Mahnlauf',
    });
    expect(detect('https://example.org/browse/CXM-13', html).context).toBe('none');
  });

  it('knows a Confluence page of which only its content was kept', () => {
    const html = '<div id="main-content" class="wiki-content">x</div>';
    expect(detect('https://example.org/display/DOC/Mahnlauf', html)).toMatchObject({
      product: 'confluence',
      context: 'page',
      title: 'Mahnlauf',
    });
  });

  it("lets Atlassian's markup confirm an address that is too common alone", () => {
    const html = '<meta name="atlassian-token" content="x"><p>x</p>';
    expect(detect('https://example.org/projects/CXM', html)).toMatchObject({
      product: 'jira',
      context: 'project',
      container: 'CXM',
    });
  });

  it('does not believe a context path that the address contradicts', () => {
    const html = jiraDc('', { context: '//evil.example/jira' });
    expect(detect('https://jira.example.org/browse/CXM-12', html).site).toBe(
      'https://jira.example.org',
    );
  });
});
