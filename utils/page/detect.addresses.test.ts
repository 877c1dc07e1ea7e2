import { describe, expect, it } from 'vitest';

import { detectPage } from './detect.ts';
import type { PageContext } from './page-context.ts';

/**
 * Every known shape of address once, as `[context, path behind the context path, facts]`. Each is
 * crossed below with hosts, context paths, ports, letter case and decoration.
 */
type Facts = Partial<Pick<PageContext, 'issueKey' | 'pageId' | 'title' | 'container'>>;
type Example = [PageContext['context'], string, Facts?];

const CXM = { container: 'CXM' };
const CXM12 = { issueKey: 'CXM-12', container: 'CXM' };
const DOC = { container: 'DOC' };

/** Paths that Jira has in both deployments. */
const jira: Example[] = [
  ['issue', '/browse/CXM-12', CXM12],
  ['issue', '/browse/CXM-12?filter=10001', CXM12],
  ['issue', '/browse/CXM-12?jql=project%20%3D%20CXM', CXM12],
  ['issue', '/browse/CXM-12?focusedCommentId=4711#comment-4711', CXM12],
  ['issue', '/browse/CXM-12;jsessionid=0A1B2C.node1', CXM12],
  ['issue', '/browse/A2_B-7', { issueKey: 'A2_B-7', container: 'A2_B' }],
  ['issue', '/issues/CXM-12?jql=project%3DCXM', CXM12],
  ['issue', '/issues/?jql=project%3DCXM&selectedIssue=CXM-12', CXM12],
  ['issue', '/issues?selectedIssue=CXM-12&jql=order%20by%20created', CXM12],
  ['issue', '/projects/CXM/issues/CXM-12?filter=allopenissues', CXM12],
  ['issue', '/projects/CXM/issues/OLD-3', { issueKey: 'OLD-3', container: 'OLD' }],
  ['issue', '/projects/CXM/queues/custom/3/CXM-12', CXM12],
  ['issue', '/projects/CXM/queues/custom/3/OLD-3', { issueKey: 'OLD-3', container: 'OLD' }],
  ['issue', '/projects/CXM/queues/issue/CXM-12', CXM12],
  ['issue', '/secure/RapidBoard.jspa?rapidView=1&selectedIssue=CXM-12', CXM12],
  [
    'issue',
    '/secure/RapidBoard.jspa?selectedIssue=CXM-12&view=detail&rapidView=1&projectKey=CXM',
    CXM12,
  ],
  ['issue', '/secure/RapidBoard.jspa?rapidView=1&view=planning&selectedIssue=CXM-12', CXM12],
  ['issue', '/servicedesk/agent/CXM/queues/5/CXM-12', CXM12],
  ['issue', '/secure/ViewIssue.jspa?key=CXM-12', CXM12],
  ['issue', '/secure/EditIssue!default.jspa?id=10012', {}],
  ['issue', '/secure/AddComment!default.jspa?id=10012', {}],
  ['issue', '/secure/WorkflowUIDispatcher.jspa?id=10012&action=4', {}],
  ['issue', '/secure/ManageAttachments.jspa?id=10012', {}],
  ['issue', '/secure/EditLabels!default.jspa?id=10012', {}],
  ['issue', '/secure/CreateWorklog!default.jspa?id=10012', {}],
  ['other', '/secure/PortfolioPlanView.jspa?id=3', {}],
  ['other', '/secure/admin/EditIssueType!default.jspa?id=3', {}],
  ['create-issue', '/secure/CreateIssue!default.jspa', {}],
  ['create-issue', '/secure/CreateIssue.jspa?pid=10000&issuetype=3', {}],
  ['create-issue', '/secure/CreateIssueDetails!init.jspa?pid=10000&issuetype=3&summary=Hallo', {}],
  ['create-issue', '/secure/CreateSubTaskIssue!default.jspa?parentIssueId=10012', {}],
  ['board', '/secure/RapidBoard.jspa?rapidView=1', {}],
  ['board', '/secure/RapidBoard.jspa?rapidView=1&projectKey=CXM', CXM],
  ['board', '/secure/RapidBoard.jspa?projectKey=CXM&view=planning.nodetail&rapidView=1', CXM],
  ['project', '/secure/RapidBoard.jspa?rapidView=1&projectKey=CXM&view=reporting', CXM],
  ['other', '/secure/RapidView.jspa?rapidView=1', {}],
  ['project', '/browse/CXM/fixforversion/10100', CXM],
  ['project', '/browse/CXM?selectedTab=com.atlassian.jira.plugin.system', CXM],
  ['project', '/projects/CXM', CXM],
  ['project', '/projects/CXM/summary', CXM],
  ['project', '/projects/CXM/issues?filter=allissues', CXM],
  ['project', '/projects/CXM/queues/custom/3', CXM],
  ['project', '/projects/CXM/queues', CXM],
  ['project', '/projects/CXM/versions/10100', CXM],
  [
    'project',
    '/projects/CXM?selectedItem=com.atlassian.jira.jira-projects-plugin:report-page',
    CXM,
  ],
  ['project', '/servicedesk/agent/CXM/queues', CXM],
  ['other', '/servicedesk/agent/all', {}],
  ['other', '/secure/Dashboard.jspa', {}],
  ['other', '/secure/ReleaseNote.jspa?projectId=10153&version=19882', {}],
  ['other', '/secure/ManageRapidViews.jspa', {}],
  ['other', '/issues/?jql=project%20%3D%20CXM', {}],
  ['other', '/issues/?filter=-1', {}],
  ['none', '/servicedesk/customer/portal/3', {}],
  ['none', '/servicedesk/customer/portal/3/CXM-12', {}],
  ['none', '/servicedesk/customer/portals', {}],
  ['none', '/servicedesk/customershim/portal/3', {}],
  ['none', '/servicedesk/customer/user/login?destination=portals', {}],
  [
    'none',
    '/sr/jira.issueviews:searchrequest-fullcontent/temp/SearchRequest.html?tempMax=1000',
    {},
  ],
  ['none', '/si/jira.issueviews:issue-html/CXM-12/CXM-12.html', {}],
  ['none', '/si/jira.issueviews:issue-xml/CXM-12/CXM-12.xml', {}],
  ['none', '/login.jsp?os_destination=%2Fbrowse%2FCXM-12', {}],
  ['none', '/secure/Logout!default.jspa', {}],
  ['none', '/rest/api/2/issue/CXM-12', {}],
  ['none', '/secure/attachment/10000/CXM-12.png', {}],
];

/** Paths of Jira Cloud alone. */
const jiraCloud: Example[] = [
  ['board', '/jira/software/projects/CXM/boards/7', CXM],
  ['board', '/jira/software/c/projects/CXM/boards/7', CXM],
  ['board', '/jira/software/c/projects/CXM/boards/7/backlog', CXM],
  ['board', '/jira/software/projects/CXM/boards/7/backlog?epics=visible', CXM],
  ['board', '/jira/core/projects/CXM/board', CXM],
  ['board', '/jira/people/5b10a2844c20165700ede21g/boards/12', {}],
  ['issue', '/jira/software/projects/CXM/boards/7?selectedIssue=CXM-12', CXM12],
  [
    'issue',
    '/jira/software/c/projects/CXM/boards/7/backlog?selectedIssue=CXM-12&issueLimit=100',
    CXM12,
  ],
  ['issue', '/jira/software/projects/CXM/boards/7/timeline?selectedIssue=CXM-12', CXM12],
  ['issue', '/jira/core/projects/CXM/board?groupBy=status&selectedIssue=CXM-12', CXM12],
  ['issue', '/jira/software/c/projects/CXM/issues/CXM-12?jql=x', CXM12],
  ['issue', '/jira/servicedesk/projects/CXM/queues/custom/3/CXM-12', CXM12],
  ['issue', '/jira/servicedesk/projects/CXM/queues/issue/CXM-12', CXM12],
  ['issue', '/jira/servicedesk/projects/CXM/section/incidents/custom/4/CXM-12', CXM12],
  ['issue', '/jira/servicedesk/projects/CXM/queues/custom/3?selectedIssue=CXM-12', CXM12],
  ['issue', '/jira/core/projects/CXM/list?selectedIssue=CXM-12', CXM12],
  ['board', '/jira/core/projects/CXM/board?filter=me', CXM],
  ['project', '/jira/servicedesk/projects/CXM/queues', CXM],
  ['project', '/jira/servicedesk/projects/CXM/queues/custom/3', CXM],
  ['project', '/jira/servicedesk/projects/CXM/section/incidents/custom/4', CXM],
  ['project', '/jira/software/projects/CXM/boards/7?config=columns', CXM],
  ['project', '/jira/software/projects/CXM/boards/7/timeline', CXM],
  ['project', '/jira/software/c/projects/CXM/boards/7/reports/burndown', CXM],
  ['project', '/jira/software/projects/CXM/boards', CXM],
  ['project', '/jira/software/projects/CXM/settings/details', CXM],
  ...[
    'summary',
    'list',
    'timeline',
    'calendar',
    'pages',
    'form',
    'attachments',
    'reports',
    'archived-work-items',
  ].map((view): Example => ['project', `/jira/core/projects/CXM/${view}`, CXM]),
];

/** Cloud places that no path shape tells: only the host does. */
const jiraCloudHost: Example[] = [
  ['other', '/', {}],
  ['other', '/jira/for-you', {}],
  ['other', '/jira/your-work', {}],
  ['other', '/jira/dashboards/10001', {}],
  ['issue', '/jira/dashboards/10001?selectedIssue=CXM-12', CXM12],
  ['issue', '/jira/plans/1/scenarios/1/timeline?selectedIssue=CXM-12', CXM12],
  ['other', '/jira/plans/1/scenarios/1/timeline', {}],
  ['other', '/issues/', {}],
  ['none', '/login', {}],
];

const page: Facts = { pageId: '4711', title: 'Mahnlauf umstellen', ...DOC };

/** Paths that Confluence has in both deployments. */
const confluence: Example[] = [
  ['page', '/spaces/DOC/pages/4711/Mahnlauf+umstellen', page],
  ['page', '/spaces/DOC/pages/4711/Mahnlauf%20umstellen?focusedCommentId=1#Abschnitt', page],
  ['page', '/spaces/DOC/pages/4711', { ...page, title: null }],
  ['page', '/spaces/DOC/pages/4711/edit', { ...page, title: 'edit' }],
  ['page', '/spaces/DOC/pages/4711/create', { ...page, title: 'create' }],
  ['page', '/spaces/DOC/pages/4711/K%C3%BCndigung+50%25', { ...page, title: 'Kündigung 50%' }],
  ['page', '/spaces/DOC/pages/4711/50%+Rabatt', { ...page, title: '50% Rabatt' }],
  ['page', '/spaces/DOC/pages/4711/a%2Fb+%2B+c', { ...page, title: 'a/b + c' }],
  [
    'page',
    '/spaces/~712020abc/pages/4711/Notiz',
    { pageId: '4711', title: 'Notiz', container: '~712020abc' },
  ],
  [
    'page',
    '/spaces/~5b10:0a-28/pages/4711/N',
    { pageId: '4711', title: 'N', container: '~5b10:0a-28' },
  ],
  [
    'page',
    '/spaces/%7Emax.muster/pages/4711/N',
    { pageId: '4711', title: 'N', container: '~max.muster' },
  ],
  ['page', '/spaces/DOC/blog/2026/05/31/4711/Mahnlauf+umstellen', page],
  ['page', '/spaces/DOC/blog/2026/05/31/4711', { ...page, title: null }],
  ['page', '/display/DOC/Mahnlauf+umstellen', { ...page, pageId: null }],
  ['page', '/display/DOC/2026/05/31/Mahnlauf+umstellen', { ...page, pageId: null }],
  ['page', '/display/~max/Notiz', { title: 'Notiz', container: '~max' }],
  ['page', '/display/public/DOC/Mahnlauf+umstellen', { ...page, pageId: null }],
  ['page', '/pages/viewpage.action?pageId=4711', { pageId: '4711' }],
  [
    'page',
    '/pages/viewpage.action?title=Mahnlauf+umstellen&spaceKey=DOC',
    { ...page, pageId: null },
  ],
  ['page', '/pages/tinyurl.action?urlIdentifier=jgF1Aw', { pageId: '57999758' }],
  ['edit-page', '/pages/editpage.action?pageId=4711', { pageId: '4711' }],
  ['edit-page', '/pages/editblogpost.action?pageId=4711', { pageId: '4711' }],
  ['edit-page', '/pages/resumedraft.action?draftId=4711&draftShareId=9f', { pageId: '4711' }],
  ['edit-page', '/spaces/DOC/blog/create', DOC],
  ['edit-page', '/spaces/~712020abc/pages/create', { container: '~712020abc' }],
  ['edit-page', '/pages/createpage.action?spaceKey=DOC&fromPageId=4711', DOC],
  ['edit-page', '/pages/createpage.action?title=Neu&spaceKey=DOC', { ...DOC, title: 'Neu' }],
  ['edit-page', '/pages/createblogpost.action?spaceKey=DOC', DOC],
  ['edit-page', '/pages/createpage-entervariables.action?spaceKey=DOC&templateId=1', DOC],
  ['edit-page', '/pages/copypage.action?idOfPageToCopy=4711&spaceKey=DOC', DOC],
  ['edit-page', '/spaces/DOC/pages/edit/4711', { pageId: '4711', ...DOC }],
  ['edit-page', '/spaces/DOC/pages/create?copyPageId=4711', DOC],
  ['other', '/pages/viewinfo.action?pageId=4711', {}],
  ['other', '/pages/listpages.action?key=DOC', DOC],
  ['other', '/pages/listpages-alphaview.action?key=DOC', DOC],
  ['other', '/spaces/viewspace.action?key=DOC', DOC],
  ['other', '/spaces/DOC/pages', DOC],
  ['other', '/spaces/DOC/blog', DOC],
  ['none', '/plugins/viewsource/viewpagesrc.action?pageId=4711', {}],
  ['none', '/plugins/viewstorage/viewpagestorage.action?pageId=4711', {}],
  ['none', '/login.action?os_destination=%2Fdisplay%2FDOC', {}],
  ['none', '/pages/viewpage.action?pageId=4711&decorator=printable', {}],
  ['none', '/spaces/flyingpdf/pdfpageexport.action?pageId=4711', {}],
  ['none', '/exportword?pageId=4711', {}],
  ['none', '/download/attachments/4711/bild.png', {}],
  ['none', '/api/v2/pages/4711', {}],
];

/** Places of a space that only a host or the markup makes believable. */
const confluenceHost: Example[] = [
  ['other', '/spaces/DOC/overview', DOC],
  ['other', '/spaces/DOC', DOC],
  ['other', '/display/DOC', DOC],
  ['other', '/spaces/DOC/whiteboard/4711', DOC],
  ['other', '/spaces/DOC/whiteboard/edit/4711', DOC],
  ['other', '/spaces/DOC/database/4711', DOC],
  ['other', '/spaces/DOC/folder/4711', DOC],
  ['other', '/spaces/DOC/embed/4711', DOC],
  ['other', '/dashboard.action', {}],
  ['other', '/browsepeople.action', {}],
  ['other', '/spaces/DOC/database/edit/4711', DOC],
  ['page', '/x/NC94CQ', { pageId: '158871348' }],
  ['page', '/display/doc/Notiz', { title: 'Notiz', container: 'doc' }],
];

const confluenceCloud: Example[] = [
  ['edit-page', '/spaces/DOC/pages/edit-v2/4711', { pageId: '4711', ...DOC }],
  ['edit-page', '/spaces/DOC/pages/edit-v2/4711?draftShareId=9f', { pageId: '4711', ...DOC }],
  ['edit-page', '/spaces/DOC/pages/create-v2', DOC],
  ['edit-page', '/spaces/DOC/blog/edit-v2/4711', { pageId: '4711', ...DOC }],
  [
    'edit-page',
    '/spaces/~5b10:0a-28/pages/edit-v2/4711',
    { pageId: '4711', container: '~5b10:0a-28' },
  ],
];

const empty: Facts = { issueKey: null, pageId: null, title: null, container: null };

/** What differs when an example stands at a site, in all its decorations; one line an address. */
function differences(
  [context, path, facts]: Example,
  product: PageContext['product'],
  deployment: PageContext['deployment'],
  site: string,
): string[] {
  const silent = context === 'none';
  const said = silent
    ? { product: null, deployment: null, site: null }
    : { product, deployment, site };
  const expected = { context, createDialog: null, ...said, ...empty, ...facts };
  return decorations(path).flatMap((variant) => {
    const seen = Object.entries(detectPage(site + variant, null));
    return Object.entries(expected)
      .filter(([field, value]) => seen.every(([name, found]) => name !== field || found !== value))
      .map(([field, value]) => `${site + variant}: ${field} is not ${String(value)}`);
  });
}

/** The same address as people also write and share it. */
function decorations(path: string): string[] {
  const [before = '', hash = ''] = path.split('#');
  const [bare = '', query] = before.split('?');
  const rest = query === undefined ? '' : `?${query}`;
  const withHash = hash ? `#${hash}` : '';
  const sorted = query?.split('&').reverse().join('&');
  return [
    path,
    `${before}#irgendwo`,
    `${bare}${rest ? `${rest}&` : '?'}atlOrigin=eyJpIjoi${withHash}`,
    ...(bare.endsWith('/') || bare.endsWith('.action') ? [] : [`${bare}/${rest}${withHash}`]),
    ...(sorted === undefined ? [] : [`${bare}?${sorted}`]),
  ];
}

describe('addresses on Atlassian Cloud', () => {
  const hosts = [
    'https://acme.atlassian.net',
    'https://acme-2.jira.com',
    'https://a.atlassian-us-gov-mod.net',
  ];
  describe.each(hosts)('%s', (host) => {
    it.each([...jira, ...jiraCloud, ...jiraCloudHost])('%s %s', (...example) => {
      expect(differences(example, 'jira', 'cloud', host)).toEqual([]);
    });
    it.each([...confluence, ...confluenceHost, ...confluenceCloud])('%s /wiki%s', (...example) => {
      expect(differences(example, 'confluence', 'cloud', `${host}/wiki`)).toEqual([]);
    });
  });
});

describe('addresses of Data Center, the document still empty', () => {
  it.each([
    'https://jira.example.org',
    'http://jira.intern:8080',
    'https://example.org/jira',
    'http://127.0.0.1:2990/jira',
    'https://jira.example.org/apps/vorgang',
  ])('Jira at %s', (site) => {
    expect(jira.flatMap((example) => differences(example, 'jira', 'dc', site))).toEqual([]);
  });
  it.each([
    'https://wiki.example.org',
    'http://confluence.intern:8090',
    'https://example.org/confluence',
    'http://localhost:1990/wiki',
  ])('Confluence at %s', (site) => {
    const examples = [...confluence, ...confluenceHost];
    expect(examples.flatMap((example) => differences(example, 'confluence', 'dc', site))).toEqual(
      [],
    );
  });
  it.each(jira.filter(([context]) => context === 'issue'))(
    'a host of any name will do for %s %s',
    (...example) => {
      expect(differences(example, 'jira', 'dc', 'https://arbeit.example.org/a')).toEqual([]);
    },
  );
  it.each(confluence)('a host of any name will do for %s %s', (...example) => {
    expect(differences(example, 'confluence', 'dc', 'https://arbeit.example.org')).toEqual([]);
  });
});

describe('Cloud shapes on a custom domain', () => {
  const site = 'https://arbeit.example.org';
  it.each(jiraCloud)('%s %s', (...example) => {
    expect(differences(example, 'jira', 'cloud', site)).toEqual([]);
  });
  it.each(confluenceCloud)('%s %s', (...example) => {
    expect(differences(example, 'confluence', 'cloud', `${site}/wiki`)).toEqual([]);
  });
});

describe('lower-case keys', () => {
  it.each([
    'https://acme.atlassian.net/browse/cxm-12',
    'https://jira.example.org/browse/cxm-12',
    'https://acme.atlassian.net/jira/software/projects/cxm/boards/1?selectedIssue=cxm-12',
    'https://acme.atlassian.net/jira/software/c/projects/cxm/issues/cxm-12',
  ])('%s is CXM-12', (url) => {
    expect(detectPage(url, null)).toMatchObject({
      context: 'issue',
      issueKey: 'CXM-12',
      container: 'CXM',
    });
  });
});

describe('addresses that are not ours', () => {
  it.each([
    '',
    'kein Link',
    'about:blank',
    'file:///home/ich/jira/browse/CXM-12',
    'chrome-extension://abc/browse/CXM-12',
    'view-source:https://acme.atlassian.net/browse/CXM-12',
    'javascript:alert(1)',
    // look-alikes
    'https://acme.atlassian.net.evil.com/browse/CXM-12',
    'https://evil-atlassian.net/browse/CXM-12',
    'https://atlassian.net/browse/CXM-12',
    'https://acme.atlassian-net.com/browse/CXM-12',
    'https://acme.atlassiannet.com/browse/CXM-12',
    'https://acme.jira.com.evil.com/browse/CXM-12',
    'https://evil-jira.com/browse/CXM-12',
    'https://acme.atl\u0430ssian.net/browse/CXM-12',
    'https://acme.\u0430tlassian.net/browse/CXM-12',
    'https://acme.atlasian.net/browse/CXM-12',
    'https://acme.atlasslan.net/wiki/spaces/DOC/pages/4711/Mahnlauf',
    'https://acme.at1assian.net/browse/CXM-12',
    'https://acme.attlassian.net/browse/CXM-12',
    'https://acme.altassian.net/browse/CXM-12',
    'https://acme.atlassain.net/browse/CXM-12',
    'https://acme.atlassian.net@evil.com/browse/CXM-12',
    'https://user:secret@jira.example.org/browse/CXM-12',
    // ordinary pages
    'https://example.org/',
    'https://jira.example.org/',
    'https://example.org/blog/browse-the-web',
    'https://example.org/blog/browse/the-web',
    'https://example.org/browse/top-10',
    'https://example.org/browse/music',
    'https://example.org/edit',
    'https://example.org/pages/edit',
    'https://example.org/pages/4711',
    'https://example.org/issues/',
    'https://example.org/issues/42',
    'https://github.com/acme/shop/issues/42',
    'https://github.com/acme/shop/projects/1',
    'https://example.org/projects/garden',
    'https://docs.example.org/projects/handbook',
    'https://wiki.example.org/Projects/CXM',
    'https://jira.example.org/spaces/berlin',
    'https://bitbucket.example.org/projects/CXM/repos/shop/browse',
    'https://git.example.org/projects/CXM/repos/shop/browse/CXM-12',
    'https://example.org/display/monitors/oled-27',
    'https://example.org/spaces/berlin',
    'https://example.org/x/abcd',
    'https://shop.example.org/a/b/c/browse/CXM-12',
    'https://id.atlassian.com/login?continue=https%3A%2F%2Facme.atlassian.net%2Fbrowse%2FCXM-12',
    'https://www.atlassian.com/software/jira',
    'https://support.atlassian.com/jira/docs/browse',
  ])('%s', (url) => {
    expect(detectPage(url, null)).toStrictEqual({
      product: null,
      deployment: null,
      context: 'none',
      issueKey: null,
      pageId: null,
      title: null,
      container: null,
      site: null,
      language: null,
      createDialog: null,
      evidence: {},
    });
  });
});

describe('what is not a key', () => {
  it.each([
    ['https://acme.atlassian.net/browse/CXM-', 'other'],
    ['https://acme.atlassian.net/browse/12', 'other'],
    ['https://acme.atlassian.net/jira/software/projects/CXM/boards/7?selectedIssue=oops', 'board'],
    ['https://acme.atlassian.net/projects/CXM/sprints/sprint-1', 'project'],
    ['https://acme.atlassian.net/secure/CreateIssue.jspa?selectedIssue=CXM-12', 'create-issue'],
    ['https://acme.atlassian.net/wiki/spaces/DOC/blog/2026/05', 'other'],
    ['https://acme.atlassian.net/wiki/x/!!', 'other'],
    ['https://acme.atlassian.net/wikipedia/spaces/DOC/pages/1', 'other'],
  ])('%s is %s', (url, context) => {
    expect(detectPage(url, null)).toMatchObject({ context, issueKey: null });
  });
});
