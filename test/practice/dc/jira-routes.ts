import { Hono, type Context } from 'hono';

import { readField } from '../client/read-field.ts';
import { addComment } from '../content/create-content.ts';
import { findIssues, toTextQuery } from '../content/search.ts';
import { findIssue, findProject, type World } from '../content/world.ts';
import { renderText } from '../markup/render-text.ts';
import { readVisit } from '../server/visit.ts';
import {
  createFormView,
  createFromForm,
  editFormView,
  renderCreateFields,
  renderQuickForm,
} from './create-form.ts';
import { type DcView, renderDcDocument } from './dc-document.ts';
import { issueView } from './issue-view.ts';
import { dashboardView, issueListView, rapidBoardView, renderDetailPane } from './jira-views.ts';
import { missingView } from './missing-view.ts';

/** Jira Data Center's addresses, relative to its context path. */
export function jiraRoutes(world: () => World): Hono {
  const app = new Hono();
  const visitOf = (c: Context) => readVisit(c, 'dc', world());
  const send = (c: Context, view: DcView) =>
    c.html(renderDcDocument(visitOf(c), 'jira', view).text, view.status ?? 200);

  app.get('/', (c) => c.redirect('/jira/secure/Dashboard.jspa'));
  app.get('/secure/Dashboard.jspa', (c) => send(c, dashboardView(visitOf(c))));
  app.get('/browse/:key', (c) => {
    const visit = visitOf(c);
    const issue = findIssue(visit.world, c.req.param('key'));
    if (issue) return send(c, issueView(visit, issue));
    const project = findProject(visit.world, c.req.param('key'));
    return project ? c.redirect(`/jira/projects/${project.key}`) : send(c, missingView(visit));
  });
  app.get('/projects/:project', (c) => {
    const visit = visitOf(c);
    const project = findProject(visit.world, c.req.param('project'));
    if (!project) return send(c, missingView(visit));
    const issues = visit.world.issues.filter((issue) => issue.projectKey === project.key);
    return send(c, issueListView(visit, project.name, issues));
  });
  app.get('/projects/:project/issues/:key', (c) => {
    const issue = findIssue(world(), c.req.param('key'));
    return send(c, issue ? issueView(visitOf(c), issue) : missingView(visitOf(c)));
  });
  app.get('/projects/:project/queues/custom/:n', (c) => {
    const visit = visitOf(c);
    const project = findProject(visit.world, c.req.param('project'));
    if (!project) return send(c, missingView(visit));
    const open = visit.world.issues.filter(
      (issue) => issue.projectKey === project.key && issue.status !== 'done',
    );
    return send(c, issueListView(visit, visit.words.queue, open, visit.url.pathname));
  });
  app.get('/projects/:project/queues/custom/:n/:key', (c) => {
    const issue = findIssue(world(), c.req.param('key'));
    return send(c, issue ? issueView(visitOf(c), issue) : missingView(visitOf(c)));
  });
  app.get('/secure/QuickSearch.jspa', (c) =>
    c.redirect(
      `/jira/issues/?jql=${encodeURIComponent(toTextQuery(c.req.query('queryString') ?? ''))}`,
    ),
  );
  app.get('/issues/', (c) => {
    const visit = visitOf(c);
    const found = findIssues(visit.world, c.req.query('jql') ?? '');
    return send(c, issueListView(visit, visit.words.issues, found));
  });
  app.get('/secure/RapidBoard.jspa', (c) => {
    const visit = visitOf(c);
    const asked = c.req.query('projectKey');
    const project =
      asked === undefined
        ? visit.world.projects[Number(c.req.query('rapidView') ?? 1) - 1]
        : findProject(visit.world, asked);
    if (!project) return send(c, missingView(visit));
    return send(
      c,
      rapidBoardView(visit, project, findIssue(visit.world, c.req.query('selectedIssue') ?? '')),
    );
  });
  app.get('/__practice/detail/:key', (c) => {
    const visit = visitOf(c);
    const issue = findIssue(visit.world, c.req.param('key'));
    return issue ? c.html(renderDetailPane(visit, issue).text) : c.notFound();
  });

  for (const method of ['GET', 'POST']) {
    app.on(method, '/secure/QuickCreateIssue!default.jspa', (c) => {
      const visit = visitOf(c);
      return c.json({
        title: visit.words.createIssue,
        fields: [{ id: 'fields', editHtml: renderCreateFields(visit).text }],
        formHtml: renderQuickForm(visit).text,
      });
    });
  }
  app.post('/rest/api/1.0/render', async (c) => {
    const { unrenderedMarkup } = await c.req.json<{ unrenderedMarkup?: string }>();
    return c.html(renderText(unrenderedMarkup ?? '').join(''));
  });
  app.get('/rest/quickedit/1.0/userpreferences/create', (c) =>
    c.json({ useQuickForm: false, fields: ['summary', 'description'] }),
  );
  app.post('/secure/QuickCreateIssue.jspa', async (c) => {
    const issue = createFromForm(world(), await c.req.formData());
    if (!issue) return c.json({ errors: { summary: visitOf(c).words.summaryMissing } }, 400);
    return c.json({
      issueKey: issue.key,
      createdIssueDetails: { key: issue.key, fields: { summary: issue.summary } },
    });
  });
  app.get('/secure/EditIssue!default.jspa', (c) => {
    const visit = visitOf(c);
    const issue = findIssue(visit.world, c.req.query('id') ?? '');
    return send(c, issue ? editFormView(visit, issue) : missingView(visit));
  });
  app.post('/secure/EditIssue.jspa', async (c) => {
    const issue = findIssue(world(), c.req.query('id') ?? '');
    if (!issue) return send(c, missingView(visitOf(c)));
    const form = await c.req.formData();
    issue.summary = readField(form, 'summary').trim() || issue.summary;
    issue.description = readField(form, 'description').replaceAll('\r\n', '\n');
    issue.updated = new Date().toISOString();
    return c.redirect(`/jira/browse/${issue.key}`);
  });
  app.get('/secure/CreateIssue!default.jspa', (c) => send(c, createFormView(visitOf(c))));
  app.get('/secure/CreateIssueDetails!init.jspa', (c) => send(c, createFormView(visitOf(c))));
  app.post('/secure/CreateIssueDetails.jspa', async (c) => {
    const issue = createFromForm(world(), await c.req.formData());
    return c.redirect(
      issue ? `/jira/browse/${issue.key}` : '/jira/secure/CreateIssue!default.jspa',
    );
  });
  app.post('/secure/AddComment.jspa', async (c) => {
    const issue = findIssue(world(), c.req.query('id') ?? '');
    if (!issue) return send(c, missingView(visitOf(c)));
    const text = readField(await c.req.formData(), 'comment')
      .replaceAll('\r\n', '\n')
      .trim();
    if (text !== '') addComment(world(), issue.comments, text, new Date().toISOString());
    return c.redirect(`/jira/browse/${issue.key}`);
  });
  return app;
}
