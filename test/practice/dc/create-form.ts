import { readField } from '../client/read-field.ts';
import { createIssue } from '../content/create-content.ts';
import type { Issue, World } from '../content/world.ts';
import { markup, type SafeMarkup } from '../markup/markup.ts';
import { ISSUE_TYPES } from '../markup/small-parts.ts';
import type { Visit } from '../server/visit.ts';
import type { DcView } from './dc-document.ts';
import { renderRichArea } from './rich-area.ts';

/** The fields shared by the quick dialog and the full page. */
export function renderCreateFields(visit: Visit): SafeMarkup {
  const { words, world } = visit;
  return markup`<div class="field-group"><label for="project-field">${words.project}</label><select id="project-field" name="pid">${world.projects.map((project) => markup`<option value="${project.key}">${project.name} (${project.key})</option>`)}</select></div>
<div class="field-group"><label for="issuetype-field">${words.type}</label><select id="issuetype-field" name="issuetype">${ISSUE_TYPES.map((type) => markup`<option value="${type}">${words[type]}</option>`)}</select></div>
<div class="field-group"><label for="summary">${words.summaryField}</label><input class="text" id="summary" name="summary" maxlength="255" autocomplete="off"></div>
<div class="field-group"><label for="description">${words.description}</label>${renderRichArea(visit, { id: 'description', rows: 8 })}</div>`;
}

/** The whole form of the quick dialog, as its XHR receives it. */
export function renderQuickForm(visit: Visit): SafeMarkup {
  const { words } = visit;
  return markup`<form class="aui" action="/jira/secure/QuickCreateIssue.jspa" name="jiraform"><div class="form-body">${renderCreateFields(visit)}<p class="error" hidden>${words.summaryMissing}</p></div><div class="buttons-container form-footer"><div class="buttons"><span class="throbber" hidden></span><button class="aui-button aui-button-primary" id="create-issue-submit" type="submit">${words.create}</button><button class="aui-button aui-button-link cancel" type="button" data-action="close-dialog">${words.cancel}</button></div></div></form>`;
}

/** The create form as a page of its own. */
export function createFormView(visit: Visit): DcView {
  return {
    title: `${visit.words.createIssue} - Praxis-Jira`,
    main: markup`<header class="dc-page-head"><h1>${visit.words.createIssue}</h1></header><form id="issue-create" class="aui dc-form" method="post" action="/jira/secure/CreateIssueDetails.jspa">${renderCreateFields(visit)}<div class="buttons-container"><button class="aui-button aui-button-primary" id="issue-create-submit">${visit.words.create}</button><a class="aui-button aui-button-link" href="/jira/secure/Dashboard.jspa">${visit.words.cancel}</a></div></form>`,
  };
}

/** The edit form of an issue, as a page of its own. */
export function editFormView(visit: Visit, issue: Issue): DcView {
  const { words } = visit;
  return {
    title: `${words.edit}: ${issue.key} - Praxis-Jira`,
    main: markup`<header class="dc-page-head"><h1>${words.edit}: ${issue.key}</h1></header><form id="issue-edit" class="aui dc-form" method="post" action="/jira/secure/EditIssue.jspa?id=${issue.id}"><div class="field-group"><label for="summary">${words.summaryField}</label><input class="text" id="summary" name="summary" value="${issue.summary}" autocomplete="off"></div><div class="field-group"><label for="description">${words.description}</label>${renderRichArea(visit, { id: 'description', rows: 16, text: issue.description })}</div><div class="buttons-container"><button class="aui-button aui-button-primary" id="issue-edit-submit">${words.update}</button><a class="aui-button aui-button-link" href="/jira/browse/${issue.key}">${words.cancel}</a></div></form>`,
  };
}

/** Creates what a submitted form says. Null: no summary or no such project. */
export function createFromForm(world: World, form: FormData): Issue | null {
  const summary = readField(form, 'summary').trim();
  if (summary === '') return null;
  return createIssue(world, {
    projectKey: readField(form, 'pid'),
    type: ISSUE_TYPES.find((type) => type === form.get('issuetype')) ?? 'story',
    summary,
    description: readField(form, 'description').replaceAll('\r\n', '\n'),
    now: new Date().toISOString(),
  });
}
