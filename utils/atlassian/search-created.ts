import type { CreatedTicket } from '../domain/created-ticket.ts';
import type { Deployment } from '../page/page-context.ts';
import { member, textOrNull } from './member.ts';
import type { SiteRequest } from './site-request.ts';

/** More than anybody creates while one form stands open. */
const LIMIT = 10;
const MINUTE_MS = 60_000;

/**
 * Asks for the tickets that the signed-in person created since then, newest first. JQL counts in minutes
 * back from the site's own clock, so this device's need not be right.
 */
export function createdRequest(deployment: Deployment, since: number, now: number): SiteRequest {
  const minutes = Math.max(1, Math.ceil((now - since) / MINUTE_MS) + 1);
  const query = new URLSearchParams({
    jql: `creator = currentUser() AND created >= -${minutes}m ORDER BY created DESC`,
    fields: 'summary,created',
    maxResults: String(LIMIT),
  });
  const path = deployment === 'cloud' ? '/rest/api/3/search/jql' : '/rest/api/2/search';
  return { method: 'GET', path: `${path}?${query}` };
}

const KEY = /^[A-Z]\w*-\d+$/;

/** `2026-11-21T10:02:03.000+0100`: Jira leaves out the colon that `Date` wants. */
function readTime(text: string): number {
  return Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}

/** One ticket of the answer; null when it is none. No validator: this runs in the page, where it would weigh. */
function readIssue(issue: unknown, ahead: number): CreatedTicket | null {
  const key = textOrNull(member(issue, 'key'));
  const summary = textOrNull(member(issue, 'fields', 'summary'));
  const created = textOrNull(member(issue, 'fields', 'created'));
  if (key === null || !KEY.test(key) || summary === null || created === null) return null;
  return { key, summary, createdAt: readTime(created) - ahead };
}

/**
 * The tickets in the site's answer; null when it is none.
 * @param ahead milliseconds by which the site's clock is ahead of this device's; 0 when unknown.
 */
export function readCreated(answer: unknown, ahead: number): CreatedTicket[] | null {
  const issues = member(answer, 'issues');
  if (!Array.isArray(issues)) return null;
  const tickets = issues.map((issue) => readIssue(issue, ahead));
  if (tickets.includes(null)) return null;
  return tickets.flatMap((one) => (one && !Number.isNaN(one.createdAt) ? [one] : []));
}
