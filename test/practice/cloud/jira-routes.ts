import { Hono } from 'hono';

import { readField } from '../client/read-field.ts';
import { createIssue } from '../content/create-content.ts';
import { findIssue, findProject, type Project, type World } from '../content/world.ts';
import { fromAdf, readAdfJson } from '../markup/adf.ts';
import { ISSUE_TYPES, STATUSES } from '../markup/small-parts.ts';
import type { View } from '../markup/view.ts';
import { readVisit, type Visit } from '../server/visit.ts';
import { backlogView } from './backlog-view.ts';
import { boardView } from './board-view.ts';
import { GENERATIONS, renderCreateDialog } from './create-dialog.ts';
import { renderIssue, renderIssueModal, renderPreviewPanel } from './issue-view.ts';
import { forYouView, listView, navigatorView, summaryView, timelineView } from './list-views.ts';
import { notFoundView } from './not-found-view.ts';
import { queueView } from './queue-view.ts';
import { sendView } from './send-view.ts';

type ProjectView = (visit: Visit, project: Project) => View;

/** Puts the issue named by `?selectedIssue=` over or beside a view. */
function withSelected(view: View, visit: Visit, place: 'modal' | 'panel'): View {
  const key = visit.url.searchParams.get('selectedIssue');
  const issue = key === null ? undefined : findIssue(visit.world, key);
  if (!issue) return view;
  return place === 'modal'
    ? { ...view, layer: renderIssueModal(visit, issue) }
    : { ...view, aside: renderPreviewPanel(visit, issue) };
}

function issueView(visit: Visit, key: string): View {
  const project = findProject(visit.world, key);
  if (project) return listView(visit, project);
  const issue = findIssue(visit.world, key);
  if (!issue) return notFoundView(visit);
  return {
    title: `[${issue.key}] ${issue.summary} - Jira`,
    nav: `project-${issue.projectKey}`,
    main: renderIssue(visit, issue, 'page'),
  };
}

/** Jira Cloud's addresses. */
export function jiraRoutes(world: () => World): Hono {
  const app = new Hono();

  const project = (path: string, render: ProjectView): void => {
    app.get(path, (c) => {
      const visit = readVisit(c, 'cloud', world());
      const found = findProject(visit.world, c.req.param('project') ?? '');
      return sendView(c, visit, 'jira', found ? render(visit, found) : notFoundView(visit));
    });
  };

  for (const kind of ['/c', '']) {
    const root = `/jira/software${kind}/projects/:project`;
    project(`${root}/boards/:board`, (visit, found) =>
      withSelected(boardView(visit, found), visit, 'modal'),
    );
    project(`${root}/boards/:board/backlog`, (visit, found) =>
      withSelected(backlogView(visit, found), visit, 'panel'),
    );
    project(`${root}/boards/:board/timeline`, timelineView);
    project(`${root}/list`, listView);
    project(`${root}/summary`, summaryView);
  }
  app.get('/', (c) => c.redirect('/jira/for-you'));
  app.get('/jira/for-you', (c) => {
    const visit = readVisit(c, 'cloud', world());
    return sendView(c, visit, 'jira', forYouView(visit));
  });
  app.get('/browse/:key', (c) => {
    const visit = readVisit(c, 'cloud', world());
    return sendView(c, visit, 'jira', issueView(visit, c.req.param('key')));
  });
  app.get('/issues', (c) => {
    const visit = readVisit(c, 'cloud', world());
    return sendView(c, visit, 'jira', withSelected(navigatorView(visit), visit, 'panel'));
  });
  const queues = [
    '/jira/servicedesk/projects/:project/queues/custom/:n',
    '/projects/:project/queues/custom/:n',
  ];
  for (const path of queues) project(path, queueView);
  for (const path of [
    ...queues.map((path) => `${path}/:key`),
    '/issues/:key',
    '/projects/:project/issues/:key',
    '/jira/software/c/projects/:project/issues/:key',
  ]) {
    app.get(path, (c) => {
      const visit = readVisit(c, 'cloud', world());
      return sendView(c, visit, 'jira', issueView(visit, c.req.param('key') ?? ''));
    });
  }

  app.get('/__practice/create-dialog', (c) => {
    const visit = readVisit(c, 'cloud', world());
    const chosen =
      findProject(visit.world, c.req.query('project') ?? 'CXM') ?? visit.world.projects[0];
    if (!chosen) return c.notFound();
    const generation = GENERATIONS.find((one) => one === c.req.query('generation')) ?? 'modernised';
    return c.html(renderCreateDialog(visit, chosen, generation).text);
  });
  app.post('/__practice/issues', async (c) => {
    const form = await c.req.formData();
    const summary = readField(form, 'summary').trim();
    if (form.has('reject'))
      return c.json({ errors: { summary: 'Der Titel gehört zu einem gesperrten Vorgang.' } }, 400);
    if (summary === '') return c.json({ errors: { summary: 'missing' } }, 400);
    const adf = readAdfJson(readField(form, 'adf'));
    const issue = createIssue(world(), {
      projectKey: readField(form, 'project'),
      type: ISSUE_TYPES.find((type) => type === form.get('type')) ?? 'story',
      summary,
      description: adf ? fromAdf(adf) : '',
      descriptionAdf: adf,
      now: new Date().toISOString(),
    });
    return issue
      ? c.json({ key: issue.key, summary: issue.summary }, 201)
      : c.json({ errors: { project: 'unknown' } }, 400);
  });
  app.post('/__practice/issues/:key/next-status', (c) => {
    const issue = findIssue(world(), c.req.param('key'));
    if (!issue) return c.notFound();
    issue.status = STATUSES[(STATUSES.indexOf(issue.status) + 1) % STATUSES.length] ?? 'todo';
    issue.updated = new Date().toISOString();
    return c.json({ status: issue.status });
  });
  return app;
}
