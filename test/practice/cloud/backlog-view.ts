import type { Issue, Project } from '../content/world.ts';
import { icon } from '../markup/icon.ts';
import { markup, type SafeMarkup } from '../markup/markup.ts';
import {
  avatar,
  describeIssue,
  priorityIcon,
  statusLozenge,
  typeIcon,
} from '../markup/small-parts.ts';
import type { View } from '../markup/view.ts';
import type { Visit } from '../server/visit.ts';
import { renderProjectHeader } from './project-header.ts';

function renderRow(visit: Visit, issue: Issue): SafeMarkup {
  return markup`<li class="row" data-testid="software-backlog.card-list.card.content-container" data-issue="${issue.key}"><a class="card-link" href="?selectedIssue=${issue.key}" data-row aria-label="${describeIssue(issue, visit.words)}"></a>${typeIcon(issue.type, visit.words)}<span class="card-key">${issue.key}</span><span class="row-summary" dir="auto">${issue.summary}</span><span class="row-end">${statusLozenge(issue.status, visit.words)}<span class="points">${issue.points ?? '–'}</span>${priorityIcon(issue.priority, visit.words)}${avatar(issue.assignee)}</span></li>`;
}

function renderList(
  visit: Visit,
  name: string,
  hint: string,
  issues: readonly Issue[],
  number: number,
): SafeMarkup {
  return markup`<section class="backlog-list" data-testid="software-backlog.card-list.container.${number}">
<h2>${icon('chevronDown')}<span>${name}</span><small>${hint}</small></h2>
<ul>${issues.map((issue) => renderRow(visit, issue))}</ul>
<form class="inline-create" data-inline-create><span aria-hidden="true">${icon('add')}</span><input name="summary" aria-label="Work item summary" placeholder="${visit.words.createIssue}" autocomplete="off"></form>
</section>`;
}

/** The running sprint and what waits behind it. */
export function backlogView(visit: Visit, project: Project): View {
  const issues = visit.world.issues.filter(
    (issue) => issue.projectKey === project.key && issue.type !== 'epic',
  );
  const sprint = issues.filter((issue) => issue.sprint);
  const waiting = issues.filter((issue) => !issue.sprint);
  return {
    title: `Backlog - ${project.key} Board - Jira`,
    nav: `project-${project.key}`,
    main: markup`${renderProjectHeader(visit, project, 'backlog')}
<div class="backlog" data-project="${project.key}">${renderList(visit, visit.words.sprint, `${visit.words.sprintDates} · ${sprint.length} ${visit.words.issues}`, sprint, 1)}${renderList(visit, visit.words.backlog, `${waiting.length} ${visit.words.issues}`, waiting, 2)}</div>`,
  };
}
