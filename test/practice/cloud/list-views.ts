import { findIssues } from '../content/search.ts';
import type { Issue, Project } from '../content/world.ts';
import { icon } from '../markup/icon.ts';
import { markup, type SafeMarkup } from '../markup/markup.ts';
import {
  avatar,
  describeIssue,
  priorityIcon,
  STATUSES,
  statusLozenge,
  typeIcon,
} from '../markup/small-parts.ts';
import type { View } from '../markup/view.ts';
import { formatDay } from '../markup/wording.ts';
import type { Visit } from '../server/visit.ts';
import { renderProjectHeader } from './project-header.ts';

function renderTable(visit: Visit, issues: readonly Issue[]): SafeMarkup {
  const { words } = visit;
  return markup`<div class="issue-table"><table><thead><tr><th>${words.type}</th><th>${words.key}</th><th>${words.summaryField}</th><th>${words.status}</th><th>${words.assignee}</th><th>${words.priority}</th><th>${words.updated}</th></tr></thead><tbody>${issues.map(
    (issue) =>
      markup`<tr data-issue="${issue.key}"><td>${typeIcon(issue.type, words)}</td><td><a data-row href="/browse/${issue.key}" aria-label="${describeIssue(issue, words)}">${issue.key}</a></td><td class="cell-summary" dir="auto">${issue.summary}</td><td>${statusLozenge(issue.status, words)}</td><td><span class="person">${avatar(issue.assignee)}<span>${issue.assignee?.name ?? words.nobody}</span></span></td><td>${priorityIcon(issue.priority, words)}</td><td>${formatDay(issue.updated, visit.locale)}</td></tr>`,
  )}</tbody></table></div>`;
}

/** All issues of a project as a table. */
export function listView(visit: Visit, project: Project): View {
  const issues = visit.world.issues.filter((issue) => issue.projectKey === project.key);
  return {
    title: `${project.name} - List - Jira`,
    nav: `project-${project.key}`,
    main: markup`${renderProjectHeader(visit, project, 'list')}${renderTable(visit, issues)}`,
  };
}

/** The issue navigator: every project, with the query shown. */
export function navigatorView(visit: Visit): View {
  const jql = visit.url.searchParams.get('jql') ?? 'order by created DESC';
  return {
    title: 'Issue navigator - Jira',
    main: markup`<header class="project-header"><h1>${visit.words.issues}</h1><p class="jql"><code>${jql}</code></p></header>${renderTable(visit, findIssues(visit.world, jql))}`,
  };
}

/** The project at a glance: how many issues stand where. */
export function summaryView(visit: Visit, project: Project): View {
  const issues = visit.world.issues.filter((issue) => issue.projectKey === project.key);
  const tiles = STATUSES.map((status) => {
    const count = issues.filter((issue) => issue.status === status).length;
    return markup`<li class="tile"><strong>${count}</strong>${statusLozenge(status, visit.words)}</li>`;
  });
  return {
    title: `${project.name} - Summary - Jira`,
    nav: `project-${project.key}`,
    main: markup`${renderProjectHeader(visit, project, 'summary')}<ul class="tiles">${tiles}</ul>`,
  };
}

/** Bars over weeks; only the look of a plan, the dates are the creation dates. */
export function timelineView(visit: Visit, project: Project): View {
  const issues = visit.world.issues.filter((issue) => issue.projectKey === project.key);
  return {
    title: `Timeline - ${project.name} - Jira`,
    nav: `project-${project.key}`,
    main: markup`${renderProjectHeader(visit, project, 'timeline')}<ul class="timeline">${issues.map(
      (issue, index) =>
        markup`<li><span class="timeline-name">${typeIcon(issue.type, visit.words)}<span dir="auto">${issue.summary}</span></span><span class="bar bar-${index % 6} lozenge-${issue.status}"></span></li>`,
    )}</ul>`,
  };
}

/** Start page after sign-in. */
export function forYouView(visit: Visit): View {
  const { words, world } = visit;
  const mine = world.issues.filter((issue) => issue.assignee === world.me);
  const recent = world.issues.filter(
    (issue) => issue.comments.length > 0 && issue.projectKey !== 'TEST',
  );
  const row = (issue: Issue): SafeMarkup =>
    markup`<li class="row" data-issue="${issue.key}"><a class="card-link" data-row href="/browse/${issue.key}" aria-label="${describeIssue(issue, words)}"></a>${typeIcon(issue.type, words)}<span class="row-summary">${issue.summary}<small>${issue.key} · ${formatDay(issue.updated, visit.locale)}</small></span><span class="row-end">${statusLozenge(issue.status, words)}${avatar(issue.assignee)}</span></li>`;
  return {
    title: 'For you - Jira',
    nav: 'for-you',
    main: markup`<header class="project-header"><h1>${words.greeting}</h1></header><div class="backlog"><section class="backlog-list"><h2>${icon('calendar')}<span>${words.workedOn}</span></h2><ul>${recent.map(row)}</ul></section><section class="backlog-list"><h2>${icon('task')}<span>${words.assignedToMe}</span></h2><ul>${mine.map(row)}</ul></section></div>`,
  };
}
