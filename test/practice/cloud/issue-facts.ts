import { findIssue, type Issue, type Person } from '../content/world.ts';
import { icon } from '../markup/icon.ts';
import { markup, type Piece, type SafeMarkup } from '../markup/markup.ts';
import { avatar, labelChips, priorityIcon, typeIcon } from '../markup/small-parts.ts';
import { formatMoment } from '../markup/wording.ts';
import type { Visit } from '../server/visit.ts';

function fact(label: string, value: Piece): SafeMarkup {
  return markup`<div class="fact"><dt>${label}</dt><dd>${value}</dd></div>`;
}

function personValue(person: Person | null, nobody: string): SafeMarkup {
  return markup`<span class="person">${avatar(person)}<span>${person?.name ?? nobody}</span></span>`;
}

/** The right column of an issue: status and what else is known about it. */
export function renderIssueFacts(visit: Visit, issue: Issue): SafeMarkup {
  const { words, locale } = visit;
  const parent = issue.parentKey === null ? undefined : findIssue(visit.world, issue.parentKey);
  return markup`<div class="status-row"><button type="button" class="status-button lozenge-${issue.status}" data-testid="issue-field-status.ui.status-view.status-button.status-button">${words[issue.status]}${icon('chevronDown')}</button></div>
<section class="facts-box"><h2>${words.details}${icon('chevronDown')}</h2>
<dl>
${fact(words.assignee, personValue(issue.assignee, words.nobody))}
${fact(words.reporter, markup`<div data-testid="issue.views.field.user.reporter">${personValue(issue.reporter, words.nobody)}</div>`)}
${fact(words.priority, markup`<span class="person">${priorityIcon(issue.priority, words)}<span>${words[issue.priority]}</span></span>`)}
${fact(words.parent, parent ? markup`<a class="person" href="/browse/${parent.key}">${typeIcon(parent.type, words)}<span>${parent.key} ${parent.summary}</span></a>` : words.none)}
${fact(words.labels, issue.labels.length > 0 ? labelChips(issue.labels) : words.none)}
${fact(words.points, issue.points ?? words.none)}
</dl></section>
<div class="fact-dates" data-testid="issue.views.issue-details.issue-layout.sections.footnote"><div data-testid="created-date.ui.read.meta-date"><small>${words.created} <span>${formatMoment(issue.created, locale, Date.now())}</span></small></div><div data-testid="updated-date.ui.read.meta-date"><small>${words.updated} <span>${formatMoment(issue.updated, locale, Date.now())}</span></small></div></div>`;
}
