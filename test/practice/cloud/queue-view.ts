import type { Project } from '../content/world.ts';
import { icon } from '../markup/icon.ts';
import { markup } from '../markup/markup.ts';
import { describeIssue, projectIcon, statusLozenge, typeIcon } from '../markup/small-parts.ts';
import type { View } from '../markup/view.ts';
import type { Visit } from '../server/visit.ts';

/** A queue of a service project, as its agents see it. */
export function queueView(visit: Visit, project: Project): View {
  const { words } = visit;
  const here = visit.url.pathname.replace(/\/$/, '');
  const issues = visit.world.issues.filter(
    (issue) => issue.projectKey === project.key && issue.status !== 'done',
  );
  return {
    title: `${words.queue} - ${project.name} - Jira`,
    nav: `project-${project.key}`,
    main: markup`<header class="project-header">${projectIcon(project)}<h1>${words.queue}</h1></header><section class="backlog-list" data-testid="servicedesk-queues-agent-view.layout.layout"><h2>${icon('list')}<span>${words.queue}</span><span class="count">${issues.length}</span></h2><ul>${issues.map(
      (issue) =>
        markup`<li class="row" data-issue="${issue.key}"><a class="card-link" data-row href="${here}/${issue.key}" aria-label="${describeIssue(issue, words)}"></a>${typeIcon(issue.type, words)}<span class="row-summary">${issue.summary}<small>${issue.key}</small></span><span class="row-end">${statusLozenge(issue.status, words)}</span></li>`,
    )}</ul></section>`,
  };
}
