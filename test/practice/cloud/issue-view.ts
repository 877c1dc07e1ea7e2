import { findIssue, findProject, type Issue } from '../content/world.ts';
import { icon } from '../markup/icon.ts';
import { markup, type SafeMarkup } from '../markup/markup.ts';
import { renderBody } from '../markup/render-adf.ts';
import { avatar, projectIcon, typeIcon } from '../markup/small-parts.ts';
import { formatDay } from '../markup/wording.ts';
import type { Visit } from '../server/visit.ts';
import { renderIssueFacts } from './issue-facts.ts';

/** Where the issue stands: on its own page, in a modal over the board, in the panel at the right. */
export type IssuePlace = 'page' | 'modal' | 'panel';

const BASE = 'issue.views.issue-base.foundation';
const LAYOUT = 'issue.views.issue-details.issue-layout';

function renderCrumbs(visit: Visit, issue: Issue): SafeMarkup {
  const project = findProject(visit.world, issue.projectKey);
  const parent = issue.parentKey === null ? undefined : findIssue(visit.world, issue.parentKey);
  return markup`<nav class="crumbs" aria-label="Breadcrumbs"><ol>
<li class="wide-only"><a href="/browse/${issue.projectKey}">${project && projectIcon(project)}${project?.name}</a></li>
${parent && markup`<li><a href="/browse/${parent.key}" data-testid="${BASE}.breadcrumbs.parent-issue.item">${typeIcon(parent.type, visit.words)}${parent.key}</a></li>`}
<li data-testid="${BASE}.breadcrumbs.breadcrumb-current-issue-container"><button type="button" class="bare-button" data-testid="${BASE}.change-issue-type.button" aria-label="${visit.words[issue.type]} - ${visit.words.changeType}">${typeIcon(issue.type, visit.words)}</button><a href="/browse/${issue.key}" data-testid="${BASE}.breadcrumbs.current-issue.item"><span>${issue.key}</span></a></li>
</ol></nav>`;
}

function renderHeader(visit: Visit, issue: Issue, place: IssuePlace): SafeMarkup {
  const { words } = visit;
  return markup`<div class="issue-header" id="jira-issue-header" data-testid="issue-view-sticky-header-container.sticky-header">
${renderCrumbs(visit, issue)}
<div class="issue-actions">
<span class="wide-only"><button type="button" class="icon-button" aria-label="${words.watch}" title="${words.watch}">${icon('watch')}</button><button type="button" class="icon-button" aria-label="${words.share}" title="${words.share}">${icon('share')}</button></span>
<button type="button" class="icon-button" aria-label="${words.more}" title="${words.more}">${icon('more')}</button>
${place !== 'page' && markup`<button type="button" class="icon-button" data-action="close-issue" data-testid="issue.views.issue-base.foundation.close-button" aria-label="${words.close}" title="${words.close}">${icon('close')}</button>`}
</div></div>`;
}

function renderDescription(visit: Visit, issue: Issue): SafeMarkup {
  const { words } = visit;
  return markup`<section class="issue-section">
<h2 data-testid="issue.views.issue-base.common.description.label">${words.description}</h2>
<div class="description" data-testid="issue.views.field.rich-text.description" data-action="edit-description" tabindex="0" role="group" aria-label="${words.description}"><div class="ak-renderer-document prose">${
    issue.description === ''
      ? markup`<p class="hint">${words.addDescription}</p>`
      : renderBody(issue.description, issue.descriptionAdf)
  }</div></div>
</section>`;
}

function renderActivity(visit: Visit, issue: Issue): SafeMarkup {
  const { words } = visit;
  return markup`<section class="issue-section" data-testid="issue.activity.comments-list">
<h2>${words.activity}</h2>
<ul class="comments">${issue.comments.map(
    (comment) =>
      markup`<li id="comment-${comment.id}" class="comment" data-testid="issue-comment-base.ui.comment.ak-comment.${comment.id}-comment">${avatar(comment.author, 'medium')}<div><p class="comment-by"><strong>${comment.author.name}</strong><time datetime="${comment.created}">${formatDay(comment.created, visit.locale)}</time></p><div class="ak-renderer-document prose">${renderBody(comment.text, comment.adf)}</div></div></li>`,
  )}</ul>
<div class="comment-box" data-testid="issue.activity.comment">${avatar(visit.world.me, 'medium')}<div class="comment-entry"><button type="button" class="comment-placeholder" data-action="open-comment" data-testid="canned-comments.common.ui.comment-text-area-placeholder.textarea">${words.addComment}</button></div></div>
</section>`;
}

/** One issue with header, texts, comments and facts, carrying the measured hooks. */
export function renderIssue(visit: Visit, issue: Issue, place: IssuePlace): SafeMarkup {
  const layout = place === 'panel' ? 'compact-layout' : 'issue-layout';
  return markup`<article class="issue issue-in-${place}" data-issue="${issue.key}" data-testid="${LAYOUT}.${layout}">
${renderHeader(visit, issue, place)}
<div class="issue-columns">
<div class="issue-left" data-testid="${LAYOUT}.container-left">
<h1 class="issue-summary" dir="auto" data-testid="${BASE}.summary.heading">${issue.summary}</h1>
${renderDescription(visit, issue)}
${renderActivity(visit, issue)}
</div>
<div class="issue-right" data-testid="${LAYOUT}.container-right">${renderIssueFacts(visit, issue)}</div>
</div>
</article>`;
}

/** The modal over a board. */
export function renderIssueModal(visit: Visit, issue: Issue): SafeMarkup {
  return markup`<div class="atlaskit-portal layer-modal"><div class="blanket" data-action="close-issue"></div><section class="modal issue-modal" role="dialog" aria-modal="true" aria-label="${issue.key}" tabindex="-1" data-testid="issue.views.issue-details.issue-modal.modal-dialog">${renderIssue(visit, issue, 'modal')}</section></div>`;
}

/** The panel beside the backlog. */
export function renderPreviewPanel(visit: Visit, issue: Issue): SafeMarkup {
  return markup`<section class="preview-panel" data-testid="preview-panels.preview-panel" aria-label="${issue.key}"><div class="panel-splitter" data-testid="preview-panels.panel-splitter"></div><div class="preview-head" data-testid="platform-issue-preview-panel.preview-panel-header"><a class="icon-button" href="/browse/${issue.key}" aria-label="${visit.words.openFull}" title="${visit.words.openFull}">${icon('open')}</a></div>${renderIssue(visit, issue, 'panel')}</section>`;
}
