import { findProject, type Issue } from '../content/world.ts';
import { icon } from '../markup/icon.ts';
import { markup, type Piece, type SafeMarkup } from '../markup/markup.ts';
import { renderText } from '../markup/render-text.ts';
import {
  avatar,
  labelChips,
  priorityIcon,
  statusLozenge,
  typeIcon,
} from '../markup/small-parts.ts';
import { formatDay } from '../markup/wording.ts';
import type { Visit } from '../server/visit.ts';
import type { DcView } from './dc-document.ts';
import { renderRichArea } from './rich-area.ts';

function item(name: Piece, value: Piece): SafeMarkup {
  return markup`<li class="item"><strong class="name">${name}:</strong> ${value}</li>`;
}

function renderHeader(visit: Visit, issue: Issue): SafeMarkup {
  const { words } = visit;
  const project = findProject(visit.world, issue.projectKey);
  return markup`<header id="stalker" class="issue-header js-stalker"><div class="issue-header-content">
<ol class="aui-nav aui-nav-breadcrumbs"><li><a id="project-name-val" href="/jira/projects/${issue.projectKey}">${project?.name}</a></li><li><a class="issue-link" id="key-val" data-issue-key="${issue.key}" rel="${issue.id}" href="/jira/browse/${issue.key}">${issue.key}</a></li></ol>
<div id="summary-val"><h2 dir="auto">${issue.summary}</h2></div>
<div class="command-bar"><div class="aui-toolbar2"><div class="aui-toolbar2-primary"><a id="edit-issue" class="aui-button" href="/jira/secure/EditIssue!default.jspa?id=${issue.id}">${icon('edit', 14)} ${words.edit}</a><a id="footer-comment-button" class="aui-button" href="#addcomment">${icon('comment', 14)} ${words.addComment}</a></div><div class="aui-toolbar2-secondary"><button type="button" class="aui-button">${icon('share', 14)} ${words.share}</button></div></div></div>
</div></header>`;
}

function renderComments(visit: Visit, issue: Issue): SafeMarkup {
  const { words } = visit;
  return markup`<div id="activitymodule" class="module toggle-wrap"><h3 class="toggle-title">${words.activity}</h3><div class="issuePanelContainer" id="issue_actions_container">${issue.comments.map(
    (comment) =>
      markup`<div id="comment-${comment.id}" class="issue-data-block activity-comment"><p class="comment-by">${avatar(comment.author)}<strong>${comment.author.name}</strong><time datetime="${comment.created}">${formatDay(comment.created, visit.locale)}</time></p><div class="action-body prose">${renderText(comment.text)}</div></div>`,
  )}</div></div>
<form id="addcomment" class="module" method="post" action="/jira/secure/AddComment.jspa?id=${issue.id}"><label class="dc-label" for="comment">${words.addComment}</label>${renderRichArea(visit, { id: 'comment', rows: 4 })}<p><button class="aui-button aui-button-primary" id="issue-comment-add-submit">${words.save}</button></p></form>`;
}

function renderDetails(visit: Visit, issue: Issue): SafeMarkup {
  const { words } = visit;
  return markup`<div id="details-module" class="module toggle-wrap"><h3 class="toggle-title">${words.details}</h3><ul id="issuedetails" class="property-list two-cols">
${item(words.type, markup`<span id="type-val" class="value">${typeIcon(issue.type, words)} ${words[issue.type]}</span>`)}
${item(words.status, markup`<span id="status-val" class="value">${statusLozenge(issue.status, words)}</span>`)}
${item(words.priority, markup`<span id="priority-val" class="value">${priorityIcon(issue.priority, words)} ${words[issue.priority]}</span>`)}
${item(words.labels, markup`<span class="value labels">${issue.labels.length > 0 ? labelChips(issue.labels) : words.none}</span>`)}
</ul></div>`;
}

function renderSidebar(visit: Visit, issue: Issue): SafeMarkup {
  const { words, locale } = visit;
  const person = (id: string, one: Issue['assignee']): SafeMarkup =>
    markup`<span id="${id}" class="person"><span class="user-hover person" rel="${one?.id}">${avatar(one)}<span>${one?.name ?? words.nobody}</span></span></span>`;
  const date = (id: string, iso: string): SafeMarkup =>
    markup`<span id="${id}"><time class="livestamp" datetime="${iso.replace('Z', '+0000')}">${formatDay(iso, locale)}</time></span>`;
  return markup`<div id="viewissuesidebar" class="aui-item issue-side-column"><div id="peoplemodule" class="module"><h3 class="toggle-title">${words.people}</h3><ul class="property-list">${item(words.assignee, person('assignee-val', issue.assignee))}${item(words.reporter, person('reporter-val', issue.reporter))}</ul></div><div id="datesmodule" class="module"><h3 class="toggle-title">${words.dates}</h3><ul class="property-list">${item(words.created, date('created-val', issue.created))}${item(words.updated, date('updated-val', issue.updated))}</ul></div></div>`;
}

/** An issue on its own page. */
export function issueView(visit: Visit, issue: Issue): DcView {
  return {
    title: `[${issue.key}] ${issue.summary} - Praxis-Jira`,
    bodyClass: 'page-type-navigator navigator-issue-only',
    main: markup`<div id="issue-content" class="issue-edit-form">${renderHeader(visit, issue)}<div class="issue-body-content"><div class="issue-body"><div class="issue-main-column">${renderDetails(visit, issue)}<div id="descriptionmodule" class="module toggle-wrap"><h3 class="toggle-title">${visit.words.description}</h3><div id="description-val" class="field-ignore-highlight"><div class="user-content-block prose">${renderText(issue.description)}</div></div></div>${renderComments(visit, issue)}</div>${renderSidebar(visit, issue)}</div></div></div>`,
  };
}
