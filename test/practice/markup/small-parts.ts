import type { Issue, IssuePriority, IssueStatus, IssueType, Person } from '../content/world.ts';
import { icon, type IconName } from './icon.ts';
import { markup, type SafeMarkup } from './markup.ts';
import type { Wording } from './wording.ts';

export const STATUSES: readonly IssueStatus[] = ['todo', 'progress', 'review', 'done'];
export const ISSUE_TYPES: readonly IssueType[] = ['story', 'task', 'bug', 'epic'];

const TYPE_ICONS: Record<IssueType, IconName> = {
  epic: 'epic',
  story: 'story',
  task: 'task',
  bug: 'bug',
};
const PRIORITY_ICONS: Record<IssuePriority, IconName> = {
  high: 'high',
  medium: 'medium',
  low: 'low',
};

function initialsOf(name: string): string {
  return name
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('');
}

/** A round avatar with initials; decorative wherever the name stands beside it. */
export function avatar(person: Person | null, size: 'small' | 'medium' = 'small'): SafeMarkup {
  if (!person)
    return markup`<span class="avatar avatar-${size} tone-0" aria-hidden="true">–</span>`;
  return markup`<span class="avatar avatar-${size} tone-${person.tone}" aria-hidden="true" title="${person.name}">${initialsOf(person.name)}</span>`;
}

export function typeIcon(type: IssueType, words: Wording): SafeMarkup {
  return markup`<span class="type-icon type-${type}" role="img" aria-label="${words[type]}" title="${words[type]}">${icon(TYPE_ICONS[type], 12)}</span>`;
}

export function priorityIcon(priority: IssuePriority, words: Wording): SafeMarkup {
  return markup`<span class="priority priority-${priority}" role="img" aria-label="${words[priority]}" title="${words[priority]}">${icon(PRIORITY_ICONS[priority], 16)}</span>`;
}

export function statusLozenge(status: IssueStatus, words: Wording): SafeMarkup {
  return markup`<span class="lozenge lozenge-${status}">${words[status]}</span>`;
}

export function labelChips(labels: readonly string[]): SafeMarkup[] {
  return labels.map((label) => markup`<span class="label-chip">${label}</span>`);
}

export function projectIcon(project: { key: string; tone: number }): SafeMarkup {
  return markup`<span class="project-icon tone-${project.tone}" aria-hidden="true">${project.key.slice(0, 1)}</span>`;
}

/** `CXM-12 Mahnlauf umstellen – Story – In Arbeit`: what a row or card says to a screen reader. */
export function describeIssue(issue: Issue, words: Wording): string {
  return `${issue.key} ${issue.summary} – ${words[issue.type]} – ${words[issue.status]}`;
}
