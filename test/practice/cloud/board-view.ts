import { boardNumber, type Issue, type IssueStatus, type Project } from '../content/world.ts';
import { icon } from '../markup/icon.ts';
import { markup, type SafeMarkup } from '../markup/markup.ts';
import {
  avatar,
  describeIssue,
  labelChips,
  priorityIcon,
  STATUSES,
  typeIcon,
} from '../markup/small-parts.ts';
import type { View } from '../markup/view.ts';
import type { Visit } from '../server/visit.ts';
import { renderProjectHeader } from './project-header.ts';

function renderCard(visit: Visit, issue: Issue): SafeMarkup {
  return markup`<li class="card" data-testid="platform-board-kit.ui.card.card" data-issue="${issue.key}"><a class="card-link" href="?selectedIssue=${issue.key}" data-row aria-label="${describeIssue(issue, visit.words)}"></a>
<p class="card-summary" dir="auto">${issue.summary}</p>
<p class="card-labels">${labelChips(issue.labels.slice(0, 2))}</p>
<div class="card-foot">${typeIcon(issue.type, visit.words)}<span class="card-key ${issue.status === 'done' ? 'key-done' : ''}">${issue.key}</span><span class="grow"></span>${issue.points !== null && markup`<span class="points">${issue.points}</span>`}${priorityIcon(issue.priority, visit.words)}${avatar(issue.assignee)}</div></li>`;
}

function renderColumn(visit: Visit, status: IssueStatus, issues: readonly Issue[]): SafeMarkup {
  return markup`<section class="column" data-testid="platform-board-kit.ui.column.draggable-column.styled-wrapper" aria-label="${visit.words[status]}">
<h2 class="column-head">${visit.words[status]}<span class="count">${issues.length}</span>${status === 'done' && icon('done')}</h2>
<ul>${issues.map((issue) => renderCard(visit, issue))}</ul>
${status === 'todo' && markup`<button type="button" class="column-create" data-action="create">${icon('add')}${visit.words.create}</button>`}
</section>`;
}

/** The board of the running sprint. */
export function boardView(visit: Visit, project: Project): View {
  const issues = visit.world.issues.filter(
    (issue) => issue.projectKey === project.key && issue.sprint && issue.type !== 'epic',
  );
  const people = visit.world.people.slice(0, 5);
  return {
    title: `${project.key} Board - Agile Board - Jira`,
    nav: `project-${project.key}`,
    main: markup`${renderProjectHeader(visit, project, 'board')}
<div class="view-bar" data-testid="software-board.header.controls-bar"><label class="filter-box">${icon('search')}<input type="search" aria-label="${visit.words.filterBoard}" placeholder="${visit.words.filterBoard}"></label><div class="avatar-row">${people.map((person) => avatar(person, 'medium'))}</div><button type="button" class="button button-quiet">${icon('filter')}<span>${visit.words.filters}</span></button><span class="grow"></span><span class="sprint-name">${visit.words.sprint}<small>${visit.words.sprintDates}</small></span></div>
<div class="board" data-testid="software-board.board-area" data-board="${boardNumber(visit.world, project)}">${STATUSES.map(
      (status) =>
        renderColumn(
          visit,
          status,
          issues.filter((issue) => issue.status === status),
        ),
    )}</div>`,
  };
}
