import { icon } from '../markup/icon.ts';
import { markup, type SafeMarkup } from '../markup/markup.ts';
import { avatar } from '../markup/small-parts.ts';
import type { Visit } from '../server/visit.ts';

/** What a Data Center route hands to the frame around it. */
export type DcView = {
  title: string;
  main: SafeMarkup;
  /** More meta tags, for pages that say which content they show. */
  metas?: Readonly<Record<string, string>>;
  /** Left side bar of Confluence. */
  sidebar?: SafeMarkup;
  bodyClass?: string;
  status?: 200 | 404;
};

export type DcProduct = 'jira' | 'confluence';

const TOKEN = 'BPRA-XIS0-KBL1_lin';

function metaTags(metas: Readonly<Record<string, string>>): SafeMarkup[] {
  return Object.entries(metas).map(
    ([name, content]) => markup`<meta name="${name}" content="${content}">\n`,
  );
}

function productMetas(visit: Visit, product: DcProduct): SafeMarkup {
  const { me } = visit.world;
  const base = {
    'ajs-context-path': `/${product}`,
    'ajs-base-url': `${visit.url.origin}/${product}`,
    'ajs-remote-user': me.id,
    'ajs-user-locale': visit.locale === 'de' ? 'de_DE' : 'en_US',
  };
  if (product === 'jira') {
    return markup`<meta name="application-name" content="JIRA" data-name="jira" data-version="10.3.24">
${metaTags({ ...base, 'ajs-version-number': '10.3.24', 'ajs-build-number': '10030024', 'ajs-remote-user-fullname': me.name, 'ajs-app-title': 'Praxis-Jira', 'ajs-keyboard-shortcuts-enabled': 'true' })}<meta id="atlassian-token" name="atlassian-token" content="${TOKEN}">`;
  }
  return markup`<meta id="confluence-context-path" name="confluence-context-path" content="/confluence">
<meta id="confluence-base-url" name="confluence-base-url" content="${visit.url.origin}/confluence">
<meta id="atlassian-token" name="atlassian-token" content="${TOKEN}">
${metaTags({ ...base, 'ajs-version-number': '9.2.21', 'ajs-build-number': '9116', 'ajs-current-user-fullname': me.name, 'ajs-use-keyboard-shortcuts': 'true', 'ajs-atl-token': TOKEN, 'ajs-access-mode': 'READ_WRITE', 'ajs-render-mode': 'READ_WRITE', 'ajs-site-title': 'Praxis-Confluence' })}`;
}

function otherLanguage(visit: Visit): string {
  const url = new URL(visit.url);
  url.searchParams.set('lang', visit.locale === 'de' ? 'en' : 'de');
  return url.pathname + url.search;
}

function renderHeader(visit: Visit, product: DcProduct): SafeMarkup {
  const { words } = visit;
  const isJira = product === 'jira';
  const home = isJira ? '/jira/secure/Dashboard.jspa' : '/confluence/display/PROZ/Prozesshandbuch';
  const create = isJira
    ? markup`<a id="create_link" class="aui-button aui-button-primary create-issue" accesskey="c" href="/jira/secure/CreateIssue!default.jspa" title="${words.createIssue} (c)">${words.create}</a>`
    : markup`<a id="quick-create-page-button" class="aui-button aui-button-primary" href="/confluence/pages/createpage.action?spaceKey=PROZ" title="${words.create} (c)">${words.create}</a>`;
  return markup`<header id="header" role="banner"><nav class="aui-header" aria-label="${words.projects}">
<div class="aui-header-primary"><a id="logo" class="dc-brand" href="${home}"><span class="product-mark" aria-hidden="true">${icon(isJira ? 'board' : 'page', 16)}</span>${isJira ? 'Praxis-Jira' : 'Praxis-Confluence'}</a>
<ul class="aui-nav"><li><a href="/jira/secure/Dashboard.jspa">${words.dashboards}</a></li><li><a href="/jira/secure/RapidBoard.jspa?rapidView=1&amp;projectKey=CXM">${words.board}</a></li><li class="wide-only"><a href="/jira/issues/?jql=project%3DCXM">${words.issues}</a></li><li class="wide-only"><a href="/confluence/display/PROZ/Prozesshandbuch">${words.spaces}</a></li></ul>${create}</div>
<div class="aui-header-secondary"><form id="quicksearch" role="search" action="${isJira ? '/jira/secure/QuickSearch.jspa' : '/confluence/dosearchsite.action'}"><input id="quickSearchInput" name="queryString" type="search" aria-label="${words.search}" placeholder="${words.search}"></form><button type="button" class="dc-icon" data-action="toggle-theme" aria-label="${words.toggleTheme}" title="${words.toggleTheme}">${icon('moon', 18)}</button><details class="profile-menu"><summary id="header-details-user-fullname" aria-label="${visit.world.me.name}">${avatar(visit.world.me, 'medium')}</summary><div class="menu"><p><strong>${visit.world.me.name}</strong></p><a href="${otherLanguage(visit)}">${words.otherLanguage}</a><a id="log_out" href="/sign-out">${words.signOut}</a></div></details></div>
</nav></header>`;
}

/** The whole page of a Data Center product around one view. */
export function renderDcDocument(visit: Visit, product: DcProduct, view: DcView): SafeMarkup {
  const isJira = product === 'jira';
  const main = isJira
    ? markup`<div id="content">${view.main}</div>`
    : markup`<div id="full-height-container">${view.sidebar}<div id="main" class="aui-page-panel">${view.main}</div></div>`;
  const bodyClass = `${isJira ? 'aui-layout aui-theme-default' : 'theme-default aui-layout aui-theme-default'} ${view.bodyClass ?? ''}`;
  return markup`<!doctype html>
<html lang="${visit.locale}" data-color-mode="${visit.theme}" data-theme="dark:dark light:light">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${view.title}</title>
${productMetas(visit, product)}
${metaTags(view.metas ?? {})}
${['tokens', 'parts', 'boards', 'prose', 'dc', 'dc-jira', 'dc-wiki'].map((name) => markup`<link rel="stylesheet" href="/assets/styles/${name}.css">\n`)}
<script type="module" src="/assets/client/data-center.ts"></script>
</head>
<body id="${isJira ? 'jira' : 'com-atlassian-confluence'}" class="${bodyClass}" ${isJira && markup`data-version="10.3.24"`} data-aui-version="9.12.5">
<div id="page">
${renderHeader(visit, product)}
${main}
<footer id="footer" role="contentinfo"><p>Stadtwerke Lindenau · <span id="footer-build-information">${isJira ? '(v10.3.24#10030024)' : '9.2.21'}</span></p></footer>
</div>
</body>
</html>`;
}
