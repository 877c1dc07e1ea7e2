import { toTitleSlug } from '../content/create-content.ts';
import { boardNumber, findSpace } from '../content/world.ts';
import { icon, type IconName } from '../markup/icon.ts';
import { markup, type SafeMarkup } from '../markup/markup.ts';
import { projectIcon } from '../markup/small-parts.ts';
import type { Visit } from '../server/visit.ts';

function entry(
  testId: string,
  nav: string,
  current: string | undefined,
  href: string,
  label: string,
  mark: SafeMarkup,
): SafeMarkup {
  return markup`<li data-testid="${testId}-container"><a data-testid="${testId}" data-nav="${nav}" href="${href}" ${nav === current ? markup`aria-current="page"` : ''}>${mark}<span>${label}</span></a></li>`;
}

function deadEntry(testId: string, label: string, name: IconName): SafeMarkup {
  return markup`<li data-testid="${testId}-container"><button type="button" data-testid="${testId}">${icon(name)}<span>${label}</span></button></li>`;
}

/** Left navigation of Jira. */
export function renderJiraNav(visit: Visit, current: string | undefined): SafeMarkup {
  const { words, world } = visit;
  return markup`<nav class="side-nav" data-testid="page-layout.sidebar" aria-label="Jira">
<ul>
${entry('NAV4_for-you', 'for-you', current, '/jira/for-you', words.forYou, icon('home'))}
${deadEntry('NAV4_jira.sidebar.recent', words.recent, 'calendar')}
${deadEntry('NAV4_jira.sidebar.starred', words.starred, 'star')}
${deadEntry('NAV4_jira.sidebar.apps', words.apps, 'apps')}
</ul>
<h2>${words.projects}</h2>
<ul>${world.projects.map((project) => entry(`NAV4_proj_${project.key}`, `project-${project.key}`, current, `/jira/software/c/projects/${project.key}/boards/${boardNumber(world, project)}`, project.name, projectIcon(project)))}</ul>
<h2>${words.more}</h2>
<ul>
${deadEntry('NAV4_jira.sidebar.filters', words.filters, 'filter')}
${deadEntry('NAV4_jira.sidebar.dashboards', words.dashboards, 'timeline')}
<li><a href="/wiki/spaces/PROZ/overview" data-reload>${icon('space')}<span>Confluence</span></a></li>
</ul>
</nav>`;
}

/** Left navigation of Confluence: the space with its page tree. */
export function renderSpaceNav(visit: Visit, current: string | undefined): SafeMarkup {
  const { words, world } = visit;
  const key = /\/spaces\/([^/]+)/.exec(visit.url.pathname)?.[1] ?? 'PROZ';
  const space = findSpace(world, key) ?? world.spaces[0];
  if (!space) return markup``;
  const pages = world.pages.filter(
    (page) =>
      page.spaceKey === space.key &&
      page.kind === 'page' &&
      page.status === 'current' &&
      page.id !== space.homeId,
  );
  return markup`<nav class="side-nav" data-testid="page-layout.sidebar" aria-label="Confluence">
<div class="space-name">${projectIcon({ key: space.key, tone: 4 })}<strong>${space.name}</strong></div>
<ul>
${entry('space-overview', 'overview', current, `/wiki/spaces/${space.key}/overview`, words.overview, icon('home'))}
${entry('space-blog', 'blog', current, `/wiki/spaces/${space.key}/blog/2026/11/17/98340/${toTitleSlug('Neue Briefe im Mahnlauf')}`, words.blog, icon('blog'))}
</ul>
<h2>${words.pageTree}</h2>
<ul class="page-tree" data-testid="page-tree">${pages.map((page) =>
    entry(
      'page-tree-item',
      page.id,
      current,
      `/wiki/spaces/${space.key}/pages/${page.id}/${toTitleSlug(page.title)}`,
      page.title,
      icon('page'),
    ),
  )}</ul>
<h2>${words.more}</h2>
<ul><li><a href="/jira/for-you" data-reload>${icon('board')}<span>Jira</span></a></li></ul>
</nav>`;
}
