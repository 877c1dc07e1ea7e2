import type { Issue, IssuePriority, IssueStatus, IssueType, Person } from './world.ts';

/** What an author writes down for one issue; everything else has a sensible default. */
export type IssueSeed = {
  key: string;
  type?: IssueType;
  status?: IssueStatus;
  priority?: IssuePriority;
  summary: string;
  description: string;
  reporter: Person;
  assignee?: Person;
  labels?: string[];
  points?: number;
  /** False keeps the issue in the backlog. */
  sprint?: boolean;
  parent?: string;
  /** Days before the seed date on which the issue was written. */
  daysAgo: number;
  /** Instead of `daysAgo`: hours before the workplace started, for what must be new. */
  hoursAgo?: number;
  comments?: { by: Person; daysAgo: number; text: string }[];
};

/** The fixed "today" of the seeded content, so that screenshots do not change with the calendar. */
const SEED_DAY_MS = Date.UTC(2026, 10, 20, 8, 40);
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

function daysBefore(days: number, index: number): string {
  return new Date(SEED_DAY_MS - days * DAY_MS + index * 1_260_000).toISOString();
}

/** Turns a seed into a full issue; `index` makes the numeric id and spreads the times of day. `now`: milliseconds. */
export function plantIssue(seed: IssueSeed, index: number, now: number): Issue {
  const created =
    seed.hoursAgo === undefined
      ? daysBefore(seed.daysAgo, index)
      : new Date(now - seed.hoursAgo * HOUR_MS).toISOString();
  const comments = (seed.comments ?? []).map((comment, position) => ({
    id: String(20_000 + index * 20 + position),
    author: comment.by,
    created: daysBefore(comment.daysAgo, index + position),
    text: comment.text,
    adf: null,
  }));
  return {
    id: String(10_000 + index),
    key: seed.key,
    projectKey: seed.key.replace(/-\d+$/, ''),
    type: seed.type ?? 'story',
    status: seed.status ?? 'todo',
    priority: seed.priority ?? 'medium',
    summary: seed.summary,
    description: seed.description.trim(),
    descriptionAdf: null,
    reporter: seed.reporter,
    assignee: seed.assignee ?? null,
    labels: [...(seed.labels ?? [])],
    points: seed.points ?? null,
    sprint: seed.sprint ?? true,
    parentKey: seed.parent ?? null,
    created,
    updated: comments.at(-1)?.created ?? created,
    comments,
    properties: new Map(),
  };
}
