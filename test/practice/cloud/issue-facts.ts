import { findIssue, type Issue, type Person } from '../content/world.ts';
import { icon } from '../markup/icon.ts';
import { markup, type Piece, type SafeMarkup } from '../markup/markup.ts';
import { avatar, labelChips, priorityIcon, typeIcon } from '../markup/small-parts.ts';
import { formatDay } from '../markup/wording.ts';
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
${fact(words.reporter, personValue(issue.reporter, words.nobody))}
${fact(words.priority, markup`<span class="person">${priorityIcon(issue.priority, words)}<span>${words[issue.priority]}</span></span>`)}
${fact(words.parent, parent ? markup`<a class="person" href="/browse/${parent.key}">${typeIcon(parent.type, words)}<span>${parent.key} ${parent.summary}</span></a>` : words.none)}
${fact(words.labels, issue.labels.length > 0 ? labelChips(issue.labels) : words.none)}
${fact(words.points, issue.points ?? words.none)}
</dl></section>
<p class="fact-dates">${words.created}: ${formatDay(issue.created, locale)}<br>${words.updated}: ${formatDay(issue.updated, locale)}</p>`;
}
