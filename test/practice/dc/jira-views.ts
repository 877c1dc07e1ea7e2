import type { Issue, Project } from '../content/world.ts';
import { markup, type SafeMarkup } from '../markup/markup.ts';
import { renderText } from '../markup/render-text.ts';
import {
  avatar,
  priorityIcon,
  projectIcon,
  STATUSES,
  statusLozenge,
  typeIcon,
} from '../markup/small-parts.ts';
import type { Visit } from '../server/visit.ts';
import type { DcView } from './dc-document.ts';

function renderRows(visit: Visit, issues: readonly Issue[], under = '/jira/browse'): SafeMarkup {
  return markup`<table id="issuetable" class="aui"><tbody>${issues.map(
    (issue) =>
      markup`<tr data-issuekey="${issue.key}"><td>${typeIcon(issue.type, visit.words)}</td><td><a class="issue-link" href="${under}/${issue.key}">${issue.key}</a></td><td class="cell-summary" dir="auto">${issue.summary}</td><td>${statusLozenge(issue.status, visit.words)}</td></tr>`,
  )}</tbody></table>`;
}

/** The dashboard after sign-in. */
export function dashboardView(visit: Visit): DcView {
  const { words, world } = visit;
  const mine = world.issues.filter((issue) => issue.assignee === world.me);
  const recent = world.issues.filter((issue) => issue.projectKey === 'IT');
  return {
    title: `${words.dashboard} - Praxis-Jira`,
    bodyClass: 'page-type-dashboard',
    main: markup`<header class="dc-page-head"><h1>${words.dashboard}</h1></header><div class="gadgets"><section class="gadget"><h3>${words.assignedToMe}</h3>${renderRows(visit, mine)}</section><section class="gadget"><h3>IT-Betrieb</h3>${renderRows(visit, recent)}</section></div>`,
  };
}

/** A list of issues: a project's, a queue's (its issues lie `under` it), or what the navigator found. */
export function issueListView(
  visit: Visit,
  title: string,
  issues: readonly Issue[],
  under?: string,
): DcView {
  return {
    title: `${title} - Praxis-Jira`,
    bodyClass: 'page-type-navigator',
    main: markup`<header class="dc-page-head"><h1>${title}</h1></header><div class="navigator-content">${renderRows(visit, issues, under)}</div>`,
  };
}

function renderCard(visit: Visit, issue: Issue, selected: boolean): SafeMarkup {
  return markup`<li class="ghx-issue card ${selected && 'ghx-selected'}" data-issue-key="${issue.key}" data-issue-id="${issue.id}"><a class="card-link" href="#${issue.key}" aria-label="${issue.key} ${issue.summary}"></a><p class="ghx-summary card-summary">${issue.summary}</p><div class="card-foot">${typeIcon(issue.type, visit.words)}<span class="ghx-key">${issue.key}</span><span class="grow"></span>${priorityIcon(issue.priority, visit.words)}${avatar(issue.assignee)}</div></li>`;
}

/** The detail pane at the right of a board. */
export function renderDetailPane(visit: Visit, issue: Issue): SafeMarkup {
  const { words } = visit;
  return markup`<div id="ghx-detail-issue" class="ghx-detail-issue" data-issuekey="${issue.key}"><header><span class="ghx-fieldname-issuekey">${typeIcon(issue.type, words)}<a href="/jira/browse/${issue.key}">${issue.key}</a></span><button type="button" class="dc-icon" data-action="close-detail" aria-label="${words.close}" title="${words.close}">×</button></header><h2 data-field-id="summary" class="ghx-detail-summary" dir="auto">${issue.summary}</h2><p>${statusLozenge(issue.status, words)}</p><h4>${words.description}</h4><div class="prose" data-field-id="description">${renderText(issue.description)}</div></div>`;
}

/** The agile board, with `&selectedIssue=` its detail pane. */
export function rapidBoardView(
  visit: Visit,
  project: Project,
  selected: Issue | undefined,
): DcView {
  const planning = (visit.url.searchParams.get('view') ?? '').startsWith('planning');
  const issues = visit.world.issues.filter(
    (issue) =>
      issue.projectKey === project.key && issue.type !== 'epic' && (planning || issue.sprint),
  );
  const board = planning
    ? markup`<div id="ghx-backlog" data-rendered="true">${renderRows(visit, issues)}</div>`
    : markup`<div id="ghx-pool" class="board">${STATUSES.map((status, index) => {
        const inColumn = issues.filter((issue) => issue.status === status);
        return markup`<section class="ghx-column column" data-column-id="${index + 1}"><h2 class="column-head">${visit.words[status]}<span class="count">${inColumn.length}</span></h2><ul>${inColumn.map((issue) => renderCard(visit, issue, issue === selected))}</ul></section>`;
      })}</div>`;
  return {
    title: `${project.key} Board - Agile Board - Praxis-Jira`,
    bodyClass: 'ghx-board',
    main: markup`<header class="dc-page-head" id="ghx-header">${projectIcon(project)}<h1>${visit.words.sprint}</h1></header><div class="ghx-work">${board}<div id="ghx-detail-view" ${!selected && 'hidden'}>${selected && renderDetailPane(visit, selected)}</div></div>`,
  };
}
