import { boardNumber, type Project, type World } from '../content/world.ts';
import { icon, type IconName } from '../markup/icon.ts';
import { markup, type SafeMarkup } from '../markup/markup.ts';
import { projectIcon } from '../markup/small-parts.ts';
import type { Visit } from '../server/visit.ts';

export type ProjectTab = 'summary' | 'board' | 'backlog' | 'list' | 'timeline';

const ICONS: Record<ProjectTab, IconName> = {
  summary: 'home',
  board: 'board',
  backlog: 'backlog',
  list: 'list',
  timeline: 'timeline',
};

function tabAddress(world: World, project: Project, tab: ProjectTab): string {
  const root = `/jira/software/c/projects/${project.key}`;
  const board = `${root}/boards/${boardNumber(world, project)}`;
  const addresses: Record<ProjectTab, string> = {
    summary: `${root}/summary`,
    board,
    backlog: `${board}/backlog`,
    list: `${root}/list`,
    timeline: `${board}/timeline`,
  };
  return addresses[tab];
}

/** Name and tabs of a project, above all its views. */
export function renderProjectHeader(
  visit: Visit,
  project: Project,
  current: ProjectTab,
): SafeMarkup {
  const tabs = (Object.keys(ICONS) as ProjectTab[]).map((tab) => {
    const label = markup`${icon(ICONS[tab])}<span>${visit.words[tab]}</span>`;
    return tab === current
      ? markup`<li><h2 class="tab tab-current" data-testid="navigation-kit-ui-tab.ui.link-tab.non-interactive-tab" aria-current="page">${label}</h2></li>`
      : markup`<li><a class="tab" data-testid="navigation-kit-ui-tab.ui.link-tab" href="${tabAddress(visit.world, project, tab)}">${label}</a></li>`;
  });
  return markup`<header class="project-header" data-testid="horizontal-nav.ui.content.horizontal-nav">
<p class="project-crumb">${visit.words.projects}</p>
<div class="project-title" data-testid="horizontal-nav-header.ui.project-header.header">${projectIcon(project)}<h1>${project.name}</h1></div>
<ul class="tabs">${tabs}</ul>
</header>`;
}
