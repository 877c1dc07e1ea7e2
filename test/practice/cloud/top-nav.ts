import { icon, type IconName } from '../markup/icon.ts';
import { markup, type SafeMarkup } from '../markup/markup.ts';
import { avatar } from '../markup/small-parts.ts';
import type { Visit } from '../server/visit.ts';

export type CloudProduct = 'jira' | 'confluence';

function iconButton(name: IconName, label: string, testId: string): SafeMarkup {
  return markup`<button type="button" class="icon-button" data-testid="${testId}" aria-label="${label}" title="${label}">${icon(name, 20)}</button>`;
}

/** Address of this very page in the other language. */
function otherLanguage(visit: Visit): string {
  const url = new URL(visit.url);
  url.searchParams.set('lang', visit.locale === 'de' ? 'en' : 'de');
  return url.pathname + url.search;
}

/** The bar across the top of both Cloud products. */
export function renderTopNav(visit: Visit, product: CloudProduct): SafeMarkup {
  const { words } = visit;
  const name = product === 'jira' ? 'Praxis-Jira' : 'Praxis-Confluence';
  return markup`<header class="top-nav" data-testid="page-layout.top-nav">
<div class="top-nav-start">
<button type="button" class="icon-button" data-action="toggle-sidebar" aria-label="${words.toggleSidebar}" title="${words.toggleSidebar}">${icon('menu', 20)}</button>
<div data-testid="atlassian-navigation--product-home--container"><a class="product-home" href="${product === 'jira' ? '/jira/for-you' : '/wiki/home'}"><span class="product-mark product-${product}" aria-hidden="true">${icon(product === 'jira' ? 'board' : 'page', 16)}</span><span class="product-name">${name}</span></a></div>
</div>
<div class="top-nav-middle">
<form class="search-box" role="search" data-search data-testid="search-input-container">${icon('search')}<input type="search" name="words" autocomplete="off" data-testid="search-input" aria-label="${words.search}" placeholder="${words.search}"></form>
<button type="button" class="button button-primary" data-action="create" data-testid="atlassian-navigation--create-button" aria-label="${words.create}">${icon('add')}<span>${words.create}</span></button>
</div>
<div class="top-nav-end">
<span data-testid="atlassian-navigation.ui.conversation-assistant.app-navigation-ai-mate"><button type="button" class="icon-button ai-button" aria-label="${words.askAi}" title="${words.askAi}">${icon('ai', 20)}</button></span>
<span class="wide-only">${iconButton('bell', words.notifications, 'atlassian-navigation--secondary-actions--notifications--menu-trigger')}${iconButton('help', words.help, 'atlassian-navigation--secondary-actions--help--menu-trigger')}${iconButton('settings', words.settings, 'atlassian-navigation--secondary-actions--settings--menu-trigger')}</span>
<button type="button" class="icon-button" data-action="toggle-theme" aria-label="${words.toggleTheme}" title="${words.toggleTheme}">${icon('moon', 20)}</button>
<details class="profile-menu"><summary data-testid="atlassian-navigation--secondary-actions--profile--trigger" aria-label="${visit.world.me.name}">${avatar(visit.world.me, 'medium')}</summary>
<div class="menu"><p><strong>${visit.world.me.name}</strong><br>${visit.world.me.role}</p><a href="${otherLanguage(visit)}" data-reload>${words.otherLanguage}</a><a href="/sign-out" data-reload>${words.signOut}</a></div></details>
</div>
</header>`;
}
